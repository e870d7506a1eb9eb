package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody of the model city at a browser of their own. */
final class Desk implements AutoCloseable {

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final Hands hands;
    private final List<String> errors = new ArrayList<>();
    private int loaded;

    private Desk(int port, BrowserContext context, boolean mouse) {
        this.base = "http://localhost:" + port;
        this.context = context;
        this.page = context.newPage();
        this.hands = mouse ? Hands.MOUSE : new KeyboardHands(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onLoad(p -> loaded++);
        page.onPageError(error -> errors.add(page.url() + ": " + error));
    }

    /** Nobody has logged in yet. */
    static Desk empty(int port) {
        return empty(port, Browser.context());
    }

    /** Nobody has logged in yet at this browser. */
    static Desk empty(int port, BrowserContext context) {
        return new Desk(port, context, true);
    }

    static Desk of(int port, String account) {
        return at(port, Browser.context(), account);
    }

    static Desk at(int port, BrowserContext context, String account) {
        Desk desk = new Desk(port, context, true);
        desk.logIn(account);
        return desk;
    }

    /** Somebody without a mouse. */
    static Desk byKeyboard(int port, String account) {
        Desk desk = new Desk(port, Browser.context(), false);
        desk.logIn(account);
        return desk;
    }

    void logIn(String account) {
        logIn(account, "fadu-demo");
    }

    void logIn(String account, String password) {
        if (!page.url().contains("/login")) {
            go("/login");
        }
        hands.type(page.locator("#username"), account);
        hands.type(page.locator("#password"), password);
        press(page.locator("form[action$='/login'] button[type=submit]"));
    }

    Page page() {
        return page;
    }

    /** What precedes a path. */
    String base() {
        return base;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained of: scripts that failed, content that the policy of the page refused. */
    List<String> errors() {
        return errors;
    }

    /** The path of the page, without its query. */
    String path() {
        return page.url().substring(base.length()).replaceAll("[?#].*", "");
    }

    Desk go(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Reads pages in this language from now on. */
    Desk reads(String language) {
        context.addCookies(List.of(new Cookie("fadu-language", language).setUrl(base)));
        return this;
    }

    Desk follow(String link) {
        return press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first());
    }

    Desk press(String button) {
        return press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first());
    }

    /** Opens a task of the matter from the matter's page. */
    Form open(String matter, String task) {
        go(matter);
        press(page.locator("aside .acts a").filter(new Locator.FilterOptions().setHas(
                page.getByText(task, new Page.GetByTextOptions().setExact(true)))).first());
        return form();
    }

    /** The form that the page is about. */
    Form form() {
        return new Form(this, page.locator("form.act").first());
    }

    /** One of several forms of the page, unfolded. */
    Form form(String name) {
        Locator folded = page.locator("details.fold").filter(new Locator.FilterOptions().setHas(
                page.locator("summary h2").getByText(name, new Locator.GetByTextOptions().setExact(true))));
        if (folded.getAttribute("open") == null) {
            hands.press(folded.locator("summary").first());
        }
        return new Form(this, folded.locator("form.act"));
    }

    /** Presses what leads to another page. */
    Desk press(Locator target) {
        leave(() -> hands.press(target));
        return this;
    }

    Hands hands() {
        return hands;
    }

    Desk sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    /** Does something that leads to another page, and waits until that one is there. */
    void leave(Runnable step) {
        int before = loaded;
        step.run();
        try {
            page.waitForCondition(() -> loaded > before);
        } catch (TimeoutError stayed) {
            picture();
            throw new AssertionError("nothing followed on " + page.url(), stayed);
        }
    }

    /** What is to be seen where a test fails. */
    void picture() {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", "failed.png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
