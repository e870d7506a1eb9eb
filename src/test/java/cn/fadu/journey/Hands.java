package cn.fadu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works a page. */
interface Hands {

    /** A link, a button or a fold. */
    void press(Locator target);

    void type(Locator input, String text);

    /** A radio button or a box. */
    void tick(Locator choice);

    void untick(Locator box);

    void pick(Locator list, String value);

    void attach(Locator input, FilePayload file);

    /** With a mouse. */
    Hands MOUSE = new Hands() {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void type(Locator input, String text) {
            input.fill(text);
        }

        @Override
        public void tick(Locator choice) {
            choice.check();
        }

        @Override
        public void untick(Locator box) {
            box.uncheck();
        }

        @Override
        public void pick(Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        public void attach(Locator input, FilePayload file) {
            input.setInputFiles(file);
        }
    };
}
