package cn.fadu.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;

/**
 * Pictures of pages for people to look at, in {@code target/screenshots}: Chinese on a wide screen, English on a narrow
 * one; with {@code -Dfadu.screenshots=all} both on both, with {@code =docs} those that the documentation shows are written
 * to {@code docs/screenshots} as well.
 */
final class Screenshots {

    private static final Path ALL = Path.of("target", "screenshots");
    private static final Path SHOWN = Path.of("docs", "screenshots");
    private static final Set<String> DOCUMENTED = Set.of("matter-zh", "matter-en", "workbench-zh", "task-zh",
            "meeting-item-zh");
    private static final String WANTED = System.getProperty("fadu.screenshots", "");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private Screenshots() {
    }

    /** Takes pictures of the page that the desk shows, which stays as it is; the English one is opened beside it. */
    static void of(Desk desk, String name) {
        picture(desk.page(), name, "zh");
        try (Page english = desk.reads("en").context().newPage()) {
            english.navigate(desk.page().url());
            picture(english, name, "en");
        }
        desk.reads("zh");
    }

    /** Waits for what the page fetches itself. */
    private static void whole(Page page) {
        if (page.locator("#diagram").count() > 0) {
            page.locator("#diagram .djs-element").first().waitFor();
        }
    }

    private static void picture(Page page, String name, String language) {
        whole(page);
        String full = name + "-" + language;
        if (WANTED.equals("all") || language.equals("en")) {
            page.setViewportSize(NARROW, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + "-narrow.png")));
        }
        if (WANTED.equals("all") || language.equals("zh")) {
            page.setViewportSize(WIDE, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + ".png")));
        }
        if (WANTED.equals("docs") && DOCUMENTED.contains(full)) {
            page.setViewportSize(WIDE, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN.resolve(full + ".png")));
        }
    }
}
