package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.findings.TestFindings;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor goes from the register to one suspected problem and takes it to a demand, which the head of the unit answers. */
@FaduTest
class FindingsInTheBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private TestFindings findings;

    @Test
    void an_auditor_verifies_and_upholds_what_the_rules_suspect_and_the_unit_answers() {
        MatterId matter = procedures.start("undertaker", "城区公园夜间开放管理办法");
        walk.draft("undertaker", matter, "草案");
        walk.reviewed("undertaker", matter);
        findings.suspected(matter, "participationBeforeReview");

        try (Desk auditor = Desk.of(port, "auditor"); Desk head = Desk.of(port, "unit-head")) {
            auditor.go("/findings?q=夜间开放").sees("城区公园夜间开放管理办法");
            Screenshots.of(auditor, "findings");
            auditor.leave(() -> auditor.page().locator("table.findings b a").first().click());
            Screenshots.of(auditor, "finding-suspected");
            auditor.page().locator("#text-verify").fill("与案卷核对无误");
            auditor.press("核实").sees("请写明核对了哪些记录");
            auditor.page().locator("#evidence-verify").fill("第 9 号记录");
            auditor.press("核实").sees("已核实");
            auditor.page().locator("#text-uphold").fill("送审时公众参与尚未完成");
            auditor.press("认定属实").sees("属实");
            auditor.page().locator("#text-demand").fill("补充公众参与，并在起草说明中写明");
            auditor.press("要求整改").sees("整改中");
            Screenshots.of(auditor, "finding");

            head.go("/").follow("整改").sees("城区公园夜间开放管理办法");
            Screenshots.of(head, "corrections");
            head.leave(() -> head.page().locator("tr", new Page.LocatorOptions().setHasText("城区公园夜间开放管理办法")).first().locator("b a").click());
            head.sees("补充公众参与，并在起草说明中写明");
            Screenshots.of(head, "correction");
            head.page().locator("#text").fill("已公开征求意见三十日");
            head.press("报送").sees("已答复");

            auditor.go("/matters/" + matter + "/trace").sees("疑似问题");
            auditor.page().locator(".trace-findings summary").click();
            auditor.leave(() -> auditor.page().locator(".trace-findings a", new Page.LocatorOptions().setHasText("核实与处理")).first().click());
            auditor.sees("疑似问题");
            assertThat(auditor.errors()).as("but for the form that was refused").allMatch(error -> error.contains("422"));
            assertThat(head.errors()).isEmpty();
        }
    }
}
