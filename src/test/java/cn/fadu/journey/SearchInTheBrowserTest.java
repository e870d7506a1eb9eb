package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.search.FollowRecord;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks for a few words from the box at the head of the page and comes to where they stand. */
@FaduTest
class SearchInTheBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private FollowRecord follower;

    @Test
    void words_typed_at_the_head_of_the_page_lead_to_the_opinion_they_stand_in() {
        MatterId matter = procedures.start("undertaker", "滨江绿道骑行管理办法");
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", "希望滨江绿道的骑行道和步行道用护栏分开，节假日限制车速");
        follower.followAll();

        try (Desk desk = Desk.of(port, "undertaker")) {
            desk.go("/");
            Locator box = desk.page().locator("header input[name=q]:visible");
            box.fill("骑行道 护栏");
            desk.leave(() -> box.press("Enter"));
            desk.sees("共 1 处").sees("滨江绿道骑行管理办法");
            assertThat(desk.page().locator(".search-hits mark").allInnerTexts()).containsExactly("骑行道", "护栏");
            Screenshots.of(desk, "search");
            desk.page().locator("#words").fill("滨江绿道");
            desk.press("搜索").sees("事项标题（1）");
            desk.follow("公众意见（1）").sees("清除筛选");
            desk.follow("滨江绿道骑行管理办法").sees("希望滨江绿道的骑行道和步行道用护栏分开");
            desk.go("/search").sees("可以搜事项标题");
            desk.page().locator("#words").fill("车");
            desk.press("搜索").sees("太短了");
            Screenshots.of(desk, "search-short");
            assertThat(desk.errors()).isEmpty();
        }
    }
}
