package cn.fadu.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one Chromium of this JVM. Each person in a test gets a context (cookies, log-in) of their own and closes it; the
 * browser itself ends with the JVM. To be used from the thread that runs the tests.
 */
public final class Browser {

    private static final double PATIENCE_MILLIS = 30_000;
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {
    }

    /** A person who reads Chinese, at a desk. */
    public static BrowserContext context() {
        return context(Locale.SIMPLIFIED_CHINESE);
    }

    /** A person who reads this language, at a desk (1366 by 900). */
    public static BrowserContext context(Locale locale) {
        return context(locale, 1366, 900);
    }

    /**
     * A person with a window of this size.
     *
     * @param width of the page in CSS pixels
     * @param height of the page in CSS pixels
     */
    public static BrowserContext context(Locale locale, int width, int height) {
        return context(options(locale).setViewportSize(width, height));
    }

    /** A person whose browser runs no scripts. */
    public static BrowserContext withoutScript() {
        return context(options(Locale.SIMPLIFIED_CHINESE).setJavaScriptEnabled(false));
    }

    private static BrowserContext context(NewContextOptions options) {
        BrowserContext context = chromium().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    private static NewContextOptions options(Locale locale) {
        return new NewContextOptions().setLocale(locale.toLanguageTag()).setTimezoneId("Asia/Shanghai");
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            chromium = launch(BrowserProgram.installed());
        }
        return chromium;
    }

    private static com.microsoft.playwright.Browser launch(Optional<Path> installed) {
        if (installed.isEmpty()) {
            BrowserProgram.download();
        }
        LaunchOptions options = new LaunchOptions().setArgs(arguments());
        installed.ifPresent(options::setExecutablePath);
        try {
            return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium().launch(options);
        } catch (PlaywrightException failure) {
            throw new AssertionError(installed.map(Path::toString).orElse("The downloaded Chromium")
                    + " does not start. " + BrowserProgram.ADVICE, failure);
        }
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-domain-reliability", "--disable-sync", "--no-pings",
                "--font-render-hinting=none", "--lang=zh-CN",
                // A microphone that beeps, and nobody to ask for it.
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
