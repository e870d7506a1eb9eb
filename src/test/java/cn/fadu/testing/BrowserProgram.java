package cn.fadu.testing;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the Chromium that browser tests run in: named, installed, or downloaded by Playwright, in this order. The one without
 * windows comes first: the others draw theirs even where nobody sees them.
 */
final class BrowserProgram {

    static final String ADVICE = "Browser tests need Chromium or Google Chrome: install one"
            + " (Debian: apt-get install chromium-headless-shell fonts-noto-cjk), or name it in FADU_BROWSER.";

    private static final int DOWNLOAD_MINUTES = 5;

    private BrowserProgram() {
    }

    /** The program named by FADU_BROWSER, else the first that is installed. */
    static Optional<Path> installed() {
        return find(System.getenv());
    }

    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.get("FADU_BROWSER");
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new AssertionError("FADU_BROWSER names no program: " + named);
            }
            return Optional.of(program);
        }
        return Stream.concat(onPath(environment), usualPlaces(environment)).filter(Files::isExecutable).findFirst();
    }

    /** Lets Playwright fetch a Chromium into its own cache, unless it is there. */
    static void download() {
        try {
            ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
            install.command().addAll(List.of("install", "--only-shell", "chromium"));
            Process process = install.inheritIO().start();
            if (!process.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new AssertionError("No browser is installed and none could be downloaded. " + ADVICE);
            }
        } catch (IOException failure) {
            throw new AssertionError("No browser is installed and none could be downloaded. " + ADVICE, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while a browser was being downloaded", stop);
        }
    }

    private static Stream<Path> onPath(Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(directory -> !directory.isBlank()).map(directory -> Path.of(directory, name)));
    }

    private static Stream<Path> usualPlaces(Map<String, String> environment) {
        Stream<Path> mac = Stream.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium").map(Path::of);
        Stream<Path> windows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(environment::get).filter(directory -> directory != null)
                .map(directory -> Path.of(directory, "Google", "Chrome", "Application", "chrome.exe"));
        return Stream.concat(mac, windows);
    }
}
