package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.notification.NearLimitsOfMatters;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A limit is let pass: who is responsible says why, without a script, and the office reads it. */
@FaduTest
class WarningsInTheBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private NearLimitsOfMatters limits;

    @Test
    void something_overdue_is_explained_by_who_is_responsible_and_read_by_the_office() {
        MatterId matter = limits.awaitingSupplement("老旧电梯更新方案");
        limits.goTo(limits.due(matter), -1);
        String warning = "/warnings/" + limits.standing(matter).id();
        Desk undertaker = Desk.at(port, Browser.withoutScript(), "undertaker");
        try {
            undertaker.go("/").sees("临近和逾期的期限");
            assertThat(undertaker.page().locator(".badge").first()).isVisible();
            undertaker.go(warning).sees("老旧电梯更新方案").sees("红色 · 逾期 1 个工作日");
            undertaker.page().locator("main form button[type=submit]").click();
            undertaker.sees("请写明逾期原因");
            undertaker.page().locator("#reason").fill("电梯检测报告尚未出具，预计两日内补齐。");
            undertaker.page().locator("main form button[type=submit]").click();
            undertaker.sees("原因已记下").sees("电梯检测报告尚未出具");
        } finally {
            undertaker.close();
        }
        Desk office = Desk.of(port, "office");
        try {
            office.go("/warnings?tab=overdue&reasons=with").sees("已说明原因");
            office.go(warning).sees("电梯检测报告尚未出具").sees("陈立新（市农业农村局）");
        } finally {
            office.close();
        }
    }
}
