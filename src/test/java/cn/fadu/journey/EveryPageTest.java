package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for every page, in both languages, whoever reads it; browsers have nothing to complain of. */
@FaduTest
@Tag("proof")
class EveryPageTest {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final int DESK = 1366;
    private static final int SMALL_TELEPHONE = 360;
    /** What 1280 pixels are at double zoom (WCAG 2.2, 1.4.4). */
    private static final int DOUBLE_ZOOM = 640;
    private static final int MOST_SCRIPT = 300_000;

    private static final String WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .unseen, svg'))
              .map(e => e.tagName + '.' + e.className).slice(0, 3).join(' ') || 'something'""";
    private static final String HEAD = """
            () => { const heads = document.querySelectorAll('main h1');
              return document.title.trim().length > 3 && heads.length === 1 && heads[0].textContent.trim() && document.querySelector('link[rel=icon]')
                ? '' : 'title "' + document.title + '", ' + heads.length + ' headings'; }""";
    /** Ink of a whole area is wasted: only small things may be dark. */
    private static final String INK = """
            () => [...document.querySelectorAll('html, body, body *')].filter(e => {
              const rgb = getComputedStyle(e).backgroundColor.match(/[0-9.]+/g).map(Number);
              const area = e.getBoundingClientRect();
              return (rgb.length < 4 || rgb[3] > 0.1) && rgb[0] + rgb[1] + rgb[2] < 600 && area.width * area.height > 20000;
            }).map(e => e.tagName + '.' + e.className).slice(0, 3).join(' ')""";

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;

    @Test
    void every_chinese_page_keeps_the_rules_of_wcag_and_of_its_own_content_policy_fits_and_prints_without_dark_areas() {
        List<String> wrong = new ArrayList<>();
        visit("zh", wrong, (page, path) -> {
            accessible(page, path, wrong);
            fits(page, path, wrong);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
            note(wrong, path, page.evaluate(INK));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_english_page_fits() {
        List<String> wrong = new ArrayList<>();
        visit("en", wrong, (page, path) -> fits(page, path, wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_comes_for_the_first_time_loads_less_script_than_300_kB() {
        for (String first : List.of("/", "/matters", "/catalogue", "/meetings")) {
            int[] bytes = {0};
            Consumer<Response> count = response -> {
                if (response.request().resourceType().equals("script")) {
                    bytes[0] += response.body().length;
                }
            };
            try (BrowserContext browser = Browser.context(Locale.SIMPLIFIED_CHINESE)) {
                browser.onResponse(count);
                Desk.at(port, browser, "undertaker2").go(first).page().waitForLoadState();
                browser.offResponse(count);
            }
            assertThat(bytes[0]).as(first).isBetween(1_000, MOST_SCRIPT);
        }
    }

    private void visit(String language, List<String> wrong, BiConsumer<Page, String> look) {
        tour.pages().forEach((account, paths) -> {
            try (Desk desk = account.isEmpty() ? Desk.empty(port) : Desk.of(port, account)) {
                desk.reads(language);
                for (String path : paths) {
                    desk.page().setViewportSize(DESK, 900);
                    look.accept(desk.go(path).page(), path);
                }
                wrong.addAll(desk.errors());
            }
        });
    }

    private static void accessible(Page page, String path, List<String> wrong) {
        // Frames show documents that people filed, in a sandbox that runs no script.
        for (Rule rule : new AxeBuilder(page).exclude("iframe").withTags(LEVEL_AA).analyze().getViolations()) {
            rule.getNodes().forEach(node -> wrong.add(path + " " + rule.getId() + ": " + node.getHtml()));
        }
    }

    private static void fits(Page page, String path, List<String> wrong) {
        if (!path.contains("/preview")) {
            note(wrong, path, page.evaluate(HEAD));
        }
        page.setViewportSize(DOUBLE_ZOOM, 450);
        note(wrong, path + " at double zoom", page.evaluate(WIDE));
        page.setViewportSize(SMALL_TELEPHONE, 740);
        note(wrong, path + " on a telephone", page.evaluate(WIDE));
    }

    private static void note(List<String> wrong, String where, Object what) {
        if (!String.valueOf(what).isEmpty()) {
            wrong.add(where + ": " + what);
        }
    }
}
