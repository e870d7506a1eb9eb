package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages can be read and used by everybody, and browsers have nothing to complain of. */
@FaduTest
@Tag("proof")
class AccessibilityTest {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;

    @Test
    void no_page_breaks_a_rule_of_wcag_or_its_own_content_policy() {
        List<String> violations = new ArrayList<>();
        tour.pages().forEach((account, paths) -> {
            try (Desk desk = account.isEmpty() ? Desk.empty(port) : Desk.of(port, account)) {
                for (String path : paths) {
                    check(desk.go(path).page(), path, violations);
                }
                violations.addAll(desk.errors());
            }
        });
        assertThat(violations).isEmpty();
    }

    private static void check(Page page, String path, List<String> violations) {
        // Frames show documents that people filed, in a sandbox that runs no script.
        for (Rule rule : new AxeBuilder(page).exclude("iframe").withTags(LEVEL_AA).analyze().getViolations()) {
            rule.getNodes().forEach(node -> violations.add(path + " " + rule.getId() + ": " + node.getHtml()));
        }
    }
}
