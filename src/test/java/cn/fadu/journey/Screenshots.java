package cn.fadu.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;

/**
 * Pictures of pages for people to look at: in both languages, wide and narrow, in {@code target/screenshots}. With
 * {@code -Dfadu.screenshots=docs} those that the documentation shows are written to {@code docs/screenshots} as well.
 */
final class Screenshots {

    private static final Path ALL = Path.of("target", "screenshots");
    private static final Path SHOWN = Path.of("docs", "screenshots");
    private static final Set<String> DOCUMENTED = Set.of("matter-zh", "matter-en", "workbench-zh", "task-zh",
            "meeting-item-zh");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private Screenshots() {
    }

    /** Takes pictures of the page that the desk shows; it shows the same page in Chinese afterwards. */
    static void of(Desk desk, String name) {
        picture(desk, name, "zh");
        desk.reads("en").page().reload();
        picture(desk, name, "en");
        desk.reads("zh").page().reload();
    }

    private static void picture(Desk desk, String name, String language) {
        Page page = desk.page();
        String full = name + "-" + language;
        page.setViewportSize(NARROW, 844);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + "-narrow.png")));
        page.setViewportSize(WIDE, 900);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(ALL.resolve(full + ".png")));
        if ("docs".equals(System.getProperty("fadu.screenshots")) && DOCUMENTED.contains(full)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SHOWN.resolve(full + ".png")));
        }
    }
}
