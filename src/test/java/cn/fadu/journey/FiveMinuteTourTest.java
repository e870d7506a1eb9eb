package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.documents.SampleFiles;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
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
        try (Desks desks = new Desks(port)) {
            Course course = new Course(desks, "undertaker2", TITLE);
            course.applied(course.application(), "乱停乱放", "总量控制");
            Desk undertaker = course.undertaker().sees("确认适用范围");

            course.started(course.judgement().tick("涉及经营者经济活动"), "市城市管理局");
            undertaker.go(course.matter() + "?tab=findings").sees("《公平竞争审查条例》第十四条");

            course.open("undertaker2", "登记决策草案").attach("草案文本", "草案.pdf", SampleFiles.pdf("tour")).fill("制定依据", "依据").send();
            course.open("unit-head2", "单位内部呈批").choose("呈批意见", "签发").send();
            undertaker.go(course.matter()).sees("列入会议议题").sees("补救");

            theLawIsNotCutShort(course, undertaker);
            undertaker.go("/clock").page().getByLabel("前进到某日上午九时").fill(procedures.today().plusDays(31).toString());
            undertaker.press("前进").go(course.matter()).sees("征求意见结束").sees("系统按期办理");
            undertaker.follow("流程图");
            assertThat(undertaker.page().locator(".fadu-done[data-element-id=userTask_approveDraft]")).isVisible();
            undertaker.page().getByText("上一条").click();
            undertaker.sees("第 11 条记录之后（共 12 条）");

            Desk auditor = desks.of("auditor").go(course.matter()).sees("第 1 号记录");
            assertThat(auditor.page().locator("main form[method=post]")).hasCount(0);
            auditor.follow("打印").sees("sha-256");
        }
    }

    private void theLawIsNotCutShort(Course course, Desk undertaker) {
        course.open("undertaker2", "确定公众参与形式").tick("采用的形式", "向社会公开征求意见").choose("是否应当听证", "不涉及").send();
        course.open("undertaker2", "拟订征求意见公告").send();
        course.open("unit-legal2", "公告公开审查").choose("审查结论", "可以公布").send();
        LocalDate today = procedures.today();
        course.open("undertaker2", "发布征求意见公告").fill("公告日期", today.toString()).fill("截止日期", today.plusDays(10).toString())
                .tick("公布途径", "政府网站").fill("提出意见的方式", "来信").fill("联系人及电话", "郑晓峰")
                .attach("公告文本", "公告.pdf", SampleFiles.pdf("notice")).attach("草案说明", "说明.pdf", SampleFiles.pdf("why")).submit();
        assertThat(undertaker.page().locator("section.closed[role=alert]")).containsText("第十五条第一款");
        assertThat(undertaker.form().input("提出意见的方式")).hasValue("来信");
        assertThat(undertaker.page().locator(".kept").first()).containsText("公告.pdf");
        undertaker.form().fill("截止日期", today.plusDays(30).toString()).send();
    }
}
