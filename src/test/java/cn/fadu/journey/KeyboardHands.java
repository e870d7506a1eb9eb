package cn.fadu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;

/**
 * With the keyboard alone: what is wanted is reached with the tab key from where the focus is, and whatever has the focus
 * has to be seen (WCAG 2.2, 2.1.1, 2.1.2 and 2.4.7).
 */
final class KeyboardHands implements Hands {

    private static final int FAR = 400;
    private static final int PRESSES = 4;
    private static final double MILLIS = 3_000;

    /** 0 there, 1 further on, -1 back; a group of radio buttons is one stop. */
    private static final String WAY = """
            e => { const at = document.activeElement;
              if (at === e || at && e.type === 'radio' && at.type === 'radio' && at.name === e.name && at.form === e.form) { return 0; }
              return !at || at === document.body || at.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1; }""";
    private static final String SEEN = """
            e => { const s = getComputedStyle(document.activeElement);
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; }""";

    private final Page page;

    KeyboardHands(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        reach(target);
        key("Enter");
    }

    @Override
    public void type(Locator input, String text) {
        reach(input);
        if ("date".equals(input.getAttribute("type"))) {
            date(input, text);
        } else {
            key("Control+A");
            page.keyboard().insertText(text);
        }
        if (!input.inputValue().equals(text)) {
            throw new AssertionError("typed " + text + " and there is " + input.inputValue() + " on " + page.url());
        }
    }

    /** Browsers ask for the year first or last, by the language of their own menus. */
    private void date(Locator input, String day) {
        String[] parts = day.split("-");
        page.keyboard().type(parts[0]);
        key("ArrowRight");
        page.keyboard().type(parts[1] + parts[2]);
        if (!input.inputValue().equals(day)) {
            for (int part = 0; part < parts.length; part++) {
                key("ArrowLeft");
            }
            page.keyboard().type(parts[1] + parts[2] + parts[0]);
        }
    }

    @Override
    public void tick(Locator choice) {
        reach(choice);
        for (int i = 0; i < FAR && !choice.isChecked(); i++) {
            key((boolean) choice.evaluate("e => e === document.activeElement") ? "Space" : "ArrowDown");
        }
        if (!choice.isChecked()) {
            throw new AssertionError("not ticked: " + choice);
        }
    }

    @Override
    public void untick(Locator box) {
        reach(box);
        key("Space");
        if (box.isChecked()) {
            throw new AssertionError("still ticked: " + box);
        }
    }

    @Override
    public void pick(Locator list, String value) {
        reach(list);
        for (int i = 0; i < FAR && !list.inputValue().equals(value); i++) {
            key((boolean) list.evaluate("(e, wanted) => [...e.options].findIndex(o => o.value === wanted) > e.selectedIndex", value)
                    ? "ArrowDown" : "ArrowUp");
        }
        if (!list.inputValue().equals(value)) {
            throw new AssertionError("not chosen: " + value + " of " + list);
        }
    }

    @Override
    public void attach(Locator input, FilePayload file) {
        reach(input);
        for (int i = 1; i < PRESSES; i++) {
            try {
                page.waitForFileChooser(new Page.WaitForFileChooserOptions().setTimeout(MILLIS), () -> key("Enter")).setFiles(file);
                return;
            } catch (TimeoutError pressAgain) {
                // A browser that is still closing the last dialog opens no other.
            }
        }
        page.waitForFileChooser(() -> key("Enter")).setFiles(file);
    }

    private void reach(Locator target) {
        int came = 0;
        for (int i = 0; i < FAR; i++) {
            int way = ((Number) target.evaluate(WAY)).intValue();
            if (way == 0) {
                if (!(boolean) target.evaluate(SEEN)) {
                    throw new AssertionError("nobody sees that this has the focus: " + target + " on " + page.url());
                }
                return;
            }
            if (came != 0 && way != came) {
                throw new AssertionError("the tab key passes by " + target + " on " + page.url());
            }
            came = way;
            key(way > 0 ? "Tab" : "Shift+Tab");
        }
        throw new AssertionError("the tab key does not get to " + target + " on " + page.url());
    }

    private void key(String key) {
        page.keyboard().press(key);
    }
}
