package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks that data about them be erased, and the head of the undertaking unit answers. */
@FaduTest
class ErasureInTheBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void a_request_for_erasure_is_answered_item_by_item_and_the_pages_follow() {
        MatterId matter = heard();
        Desk head = Desk.at(port, Browser.context(), "unit-head");
        try {
            head.go("/matters/" + matter).follow("删除个人信息");
            Screenshots.of(head, "erasure-form");
            Form request = head.form().fill("申请日期", procedures.today().toString()).pick("删除理由", "个人撤回同意");
            request.group("记录中的个人信息").getByText("闻人静 · 听证参加人").click();
            request.group("记录中的个人信息").getByText("报名三人").first().click();
            request.row("所提意见的署名", 0).fill("意见编号", "1");
            head.form().send().sees("已删除（").sees("听证尚未结束，处理目的没有实现");
            Screenshots.of(head, "erasure-recorded");
            head.go("/matters/" + matter + "/opinions").sees("已删除（");
            assertThat(head.page().locator("body")).not().containsText("慕容海");
            head.go("/matters/" + matter + "/hearing").sees("闻人静");
            Screenshots.of(head, "erasure-hearing");
        } finally {
            head.close();
        }
    }

    /** Consulted about, with one opinion under a name, and at a hearing that is ahead. */
    private MatterId heard() {
        MatterId matter = procedures.start("undertaker", "农贸市场改造方案");
        walk.draft("undertaker", matter, "草案");
        String today = procedures.today().toString();
        procedures.does("undertaker", matter, "userTask_chooseForms", "forms", "OPEN_CONSULTATION|HEARING", "hearingDuty", "MUST",
                "hearingBasis", "地方规定");
        procedures.does("undertaker", matter, "userTask_draftNotice", "howToComment", "来信", "contact", "陈立新");
        procedures.does("unit-legal", matter, "userTask_checkNotice", "outcome", "PUBLISH");
        procedures.does("undertaker", matter, "userTask_publishNotice", "from", today, "until",
                procedures.today().plusDays(30).toString(), "channels", "GOVERNMENT_WEBSITE", "howToComment", "来信", "contact",
                "陈立新", "notice", procedures.document("undertaker", "公告.txt", "公告"), "explanation",
                procedures.document("undertaker", "说明.txt", "说明"));
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn", today, "content",
                "保留早市", "person", "慕容海");
        procedures.does("unit-head", matter, "userTask_decideHearing", "held", "YES", "reason", "地方规定应当听证");
        procedures.does("undertaker", matter, "userTask_announceHearing", "announcedOn", today, "matter", "改造方案", "day",
                procedures.today().plusDays(14).toString(), "time", "9时", "place", "会议中心", "sides[0].side", "摊主",
                "sides[0].seats", "1", "registration", "来电报名", "selectionMethod", "抽签", "contact", "陈立新", "channels",
                "GOVERNMENT_WEBSITE");
        procedures.does("undertaker", matter, "userTask_selectParticipants", "applicants", "报名三人：闻人静、慕容海、谷梁英，公开抽签",
                "selected[0].name", "闻人静", "selected[0].side", "摊主", "selected[0].how", "DRAWN");
        return matter;
    }
}
