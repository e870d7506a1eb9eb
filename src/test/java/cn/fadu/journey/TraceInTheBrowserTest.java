package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor traces a decision to its last detail. */
@FaduTest
class TraceInTheBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void an_auditor_comes_from_a_matter_to_the_digest_of_what_one_person_did() {
        MatterId matter = procedures.start("undertaker", "夜间公交线路调整");
        walk.draft("undertaker", matter, "草案");

        try (Desk desk = Desk.of(port, "auditor")) {
            desk.go("/matters/" + matter).follow("追溯").sees("首尾相接");
            assertThat(entries(desk)).hasCount(7);
            Screenshots.of(desk, "trace");

            desk.leave(() -> desk.page().locator("#person").selectOption("unit-head"));
            assertThat(entries(desk)).hasCount(1);
            Locator found = entries(desk).first();
            found.locator("summary").click();
            assertThat(found).containsText("凭证");
            String shown = found.locator(".digest").first().textContent();

            desk.follow("完整记录与原始字节");
            assertThat(desk.path()).isEqualTo("/matters/" + matter + "/trace/entries/7");
            APIResponse bytes = desk.context().request().get(desk.page().url() + "/bytes");
            assertThat(Digest.of(bytes.body()).hex()).isEqualTo(shown);
            assertThat(desk.page().locator(".trace-check")).containsText(shown);
            Screenshots.of(desk, "trace-entry");
            assertThat(desk.errors()).isEmpty();
        }
    }

    private static Locator entries(Desk desk) {
        return desk.page().locator(".trace-list > li");
    }
}
