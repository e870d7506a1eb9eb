package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.documents.SampleFiles;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tour of the README: where it leads and what it says is to be seen there. */
@FaduTest
class FiveMinuteTourTest {

    private static final String TITLE = "示范市共享单车管理办法";

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;
    @Autowired
    private Procedures procedures;

    @Test
    void the_tour_of_the_readme_leads_where_it_says() {
        tour.catalogued("undertaker2", TITLE);
        try (Desk undertaker = Desk.of(port, "undertaker2"); Desk regulator = Desk.of(port, "market-regulator");
                Desk auditor = Desk.of(port, "auditor")) {
            Locator row = undertaker.go("/catalogue").page().locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(TITLE));
            undertaker.leave(() -> row.getByText("启动").click());
            undertaker.form().tick("涉及经营者经济活动").fill("判断人", "郑晓峰").send().sees("《公平竞争审查条例》第十四条");
            String matter = undertaker.path();

            undertaker.open(matter, "登记决策草案").attach("草案文本", "草案.pdf", SampleFiles.pdf("tour")).fill("制定依据", "依据")
                    .send().sees("列入会议议题").sees("补救");

            LocalDate today = procedures.today();
            undertaker.open(matter, "发布征求意见公告").fill("公告日期", today.toString()).fill("截止日期", today.plusDays(10).toString())
                    .tick("公布途径", "政府网站").fill("提出意见的方式", "来信").fill("联系人及电话", "郑晓峰")
                    .attach("公告文本", "公告.pdf", SampleFiles.pdf("notice")).submit();
            assertThat(undertaker.page().locator("section.closed[role=alert]")).containsText("第十五条第一款");
            undertaker.form().fill("截止日期", today.plusDays(30).toString()).send();

            regulator.open(matter, "出具公平竞争审查意见").choose("审查结论", "符合公平竞争审查标准").fill("审查意见", "符合").send();
            undertaker.go("/clock").press("前进到此时").go(matter).sees("征求意见结束").sees("系统按期办理");
            undertaker.follow("流程图");
            assertThat(undertaker.page().locator(".fadu-done[data-element-id=callActivity_fairCompetitionReview]")).isVisible();

            auditor.go(matter).sees("第 1 号记录").follow("打印").sees("sha-256");
            auditor.reads("en").go(matter).sees("Review fair competition");
        }
    }
}
