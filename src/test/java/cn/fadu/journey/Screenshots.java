package cn.fadu.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;

/**
 * Pictures of pages for people to look at, for those who ask: with {@code -Dfadu.screenshots=all} Chinese and English on a
 * wide and on a narrow screen, in {@code target/screenshots}; with {@code =docs} those that the documentation shows, in
 * {@code docs/screenshots}.
 */
final class Screenshots {

    private static final Path ALL = Path.of("target", "screenshots");
    private static final Path SHOWN = Path.of("docs", "screenshots");
    private static final Set<String> DOCUMENTED = Set.of("workbench-zh", "start-zh", "matter-zh", "matter-en", "task-zh",
            "opinions-zh-narrow", "hearing-zh", "review-zh", "meeting-item-zh", "diagram-moment-zh", "print-opinion-zh");
    private static final String WANTED = System.getProperty("fadu.screenshots", "");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private Screenshots() {
    }

    /** Takes pictures of the page that the desk shows, which stays as it is; the English one is opened beside it. */
    static void of(Desk desk, String name) {
        if (WANTED.isEmpty()) {
            return;
        }
        picture(desk.page(), name, "zh");
        if (WANTED.equals("all") || DOCUMENTED.contains(name + "-en") && WANTED.equals("docs")) {
            try (Page english = desk.reads("en").context().newPage()) {
                english.navigate(desk.page().url());
                picture(english, name, "en");
            }
            desk.reads("zh");
        }
    }

    /** Waits for what the page fetches itself. */
    private static void whole(Page page) {
        if (page.locator("#diagram").count() > 0) {
            page.locator("#diagram .djs-element").first().waitFor();
        }
    }

    private static void picture(Page page, String name, String language) {
        whole(page);
        String wide = name + "-" + language;
        String narrow = wide + "-narrow";
        if (WANTED.equals("docs")) {
            shown(page, narrow, NARROW, 844);
            shown(page, wide, WIDE, 900);
        } else {
            taken(page, narrow, NARROW, 844);
            taken(page, wide, WIDE, 900);
        }
    }

    private static void taken(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(name + ".png")));
    }

    /** What is to be seen without scrolling; of a diagram, what stands round it. */
    private static void shown(Page page, String name, int width, int height) {
        if (DOCUMENTED.contains(name)) {
            page.setViewportSize(width, height);
            if (page.locator("#diagram").count() > 0) {
                page.evaluate("document.querySelector('.filters').scrollIntoView()");
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN.resolve(name + ".png")));
        }
    }
}
