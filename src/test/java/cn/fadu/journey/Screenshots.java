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

    /** Takes pictures of the page that the desk shows; it shows the same page in Chinese afterwards. */
    static void of(Desk desk, String name) {
        desk.page().setViewportSize(WIDE, 900);
        picture(desk, name, "zh");
        desk.reads("en").page().reload();
        whole(desk.page());
        picture(desk, name, "en");
        desk.reads("zh").page().reload();
    }

    /** Waits for what the page fetches itself. */
    private static void whole(Page page) {
        if (page.locator("#diagram").count() > 0) {
            page.locator("#diagram .djs-element").first().waitFor();
        }
    }

    private static void picture(Desk desk, String name, String language) {
        Page page = desk.page();
        String full = name + "-" + language;
        if (WANTED.equals("all") || language.equals("en")) {
            page.setViewportSize(NARROW, 844);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + "-narrow.png")));
            page.setViewportSize(WIDE, 900);
        }
        if (WANTED.equals("all") || language.equals("zh")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + ".png")));
        }
        if (WANTED.equals("docs") && DOCUMENTED.contains(full)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN.resolve(full + ".png")));
        }
    }
}
