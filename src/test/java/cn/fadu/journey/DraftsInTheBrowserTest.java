package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody types into a form is there again, however they left it. */
@FaduTest
class DraftsInTheBrowserTest {

    private static final String TASK = "登记决策草案";
    private static final String FIELD = "制定依据";

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;

    private BrowserContext browser;
    private Desk desk;
    private String matter;

    @BeforeEach
    void aMatterWaitsForItsDraft() {
        MatterId started = procedures.start("undertaker2", "共享电动自行车管理办法");
        matter = "/matters/" + started;
        browser = Browser.context();
        desk = Desk.at(port, browser, "undertaker2");
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void what_was_typed_a_moment_before_logging_out_is_there_after_the_next_log_in() {
        desk.open(matter, TASK).input(FIELD).fill("《中华人民共和国价格法》第十八条");
        desk.page().locator("details.me summary").first().click();
        desk.leave(() -> desk.page().locator("form.leave button").first().click());

        desk.logIn("undertaker2");

        desk.open(matter, TASK);
        assertThat(basis(desk.page())).hasValue("《中华人民共和国价格法》第十八条");
    }

    @Test
    void a_browser_that_dies_while_somebody_types_without_a_pause_loses_seconds_at_most() {
        desk.open(matter, TASK);
        Locator saved = desk.page().locator("form.act .saved");
        basis(desk.page()).focus();
        int typed = 0;
        while (saved.textContent().isEmpty()) {
            desk.page().keyboard().type("依", new Keyboard.TypeOptions().setDelay(40));
            typed++;
        }
        browser.close();

        browser = Browser.context();
        desk = Desk.at(port, browser, "undertaker2");
        desk.open(matter, TASK);
        assertThat(basis(desk.page())).hasValue(Pattern.compile("依{" + typed / 2 + ",}"));
    }

    @Test
    void of_two_windows_neither_replaces_what_the_other_kept_without_being_told() {
        desk.open(matter, TASK);
        Page first = desk.page();
        Page second = browser.newPage();
        second.navigate(first.url());

        basis(first).fill("第一个窗口");
        assertThat(saved(first)).containsText("已自动保存");
        basis(second).fill("第二个窗口");
        assertThat(saved(second)).containsText("另一个窗口里有更新的内容");

        press(second, "改看那里的内容");
        assertThat(basis(second)).hasValue("第一个窗口");

        basis(second).fill("第二个窗口，看过第一个");
        assertThat(saved(second)).containsText("已自动保存");
        basis(first).fill("第一个窗口，更好");
        assertThat(saved(first)).containsText("另一个窗口里有更新的内容");
        press(first, "以这里的为准");
        assertThat(saved(first)).containsText("已自动保存");
        first.reload();
        assertThat(basis(first)).hasValue("第一个窗口，更好");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static Locator saved(Page page) {
        return page.locator("form.act .saved");
    }

    /** The field in which the tests type. */
    private Locator basis(Page page) {
        return new Form(desk, page.locator("form.act").first()).input(FIELD);
    }
}
