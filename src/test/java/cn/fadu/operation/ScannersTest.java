package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.ServerProcess;
import cn.fadu.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scanners that others wrote (Debian's wapiti and sqlmap) go over the demonstration, as a stranger and as a clerk. Whatever they
 * find is a failure, an error of the server as well. They stop after a while: what they did not get to, they do not judge.
 */
@Tag("proof")
class ScannersTest {

    private static final int SECONDS_TO_CRAWL = 30;
    private static final int SECONDS_TO_ATTACK = 8;
    private static final int MOST_MINUTES = 4;
    private static final String MODULES = "exec,file,sql,xss,permanentxss,redirect,crlf,csp,http_headers,cookieflags,xxe";
    /** Browsers have given the header up, as it opened more than it closed; the content policy does its work. */
    private static final String NO_BROWSER_READS = "X-XSS-Protection";
    /** Logging out ends the scan, and moving the clock the demonstration. */
    private static final List<String> LEFT_OUT = List.of("/logout", "/clock", "/acting-post", "/password");

    /** Debian's wapiti writes its list of exceptions as an expression that its Python does not take any more. */
    private static final String WAPITI = """
            import re, sys
            import wapitiCore.net.crawler
            from wapitiCore.main.wapiti import wapiti_main
            wapitiCore.net.crawler.wildcard_translate = lambda start: re.compile(re.escape(start))
            sys.argv[0] = 'wapiti'
            wapiti_main()
            """;

    @TempDir
    private static Path directory;
    private static ServerProcess server;
    private static String base;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(true);
        base = "http://127.0.0.1:" + server.port();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void wapiti_finds_nothing_as_a_stranger() throws Exception {
        assertThat(wapiti("stranger", List.of("/login", "/verify"), null)).isEmpty();
    }

    @Test
    void wapiti_finds_nothing_as_a_clerk() throws Exception {
        assertThat(wapiti("clerk", List.of("/", "/matters", "/catalogue", "/meetings", "/search?q=%E5%85%AC%E5%9B%AD", "/warnings"),
                Visitor.loggedIn(base, "undertaker").cookie())).isEmpty();
    }

    @Test
    void sqlmap_finds_no_parameter_that_reaches_a_statement() throws Exception {
        String clerk = Visitor.loggedIn(base, "undertaker").cookie();
        for (String address : List.of("/search?q=a1&kind=&year=", "/matters?q=a", "/api/v1/matters?limit=1", "/api/v1/search?q=ab")) {
            sqlmap(address, clerk);
        }
        sqlmap("/api/v1/checkpoints?after=0&limit=1", "none=1");
        sqlmap("/language?to=en&back=/login", "none=1");
    }

    private static List<String> wapiti(String who, List<String> from, String cookie) throws Exception {
        Path report = directory.resolve(who + ".json");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", WAPITI, "-u", base + "/", "--scope", "folder", "-m", MODULES, "-d", "2",
                "--max-scan-time", String.valueOf(SECONDS_TO_CRAWL), "--max-attack-time", String.valueOf(SECONDS_TO_ATTACK),
                "--max-links-per-page", "40", "--max-files-per-dir", "15", "-t", "10", "--no-bugreport", "--flush-session",
                "--store-session", directory.resolve(who).toString(), "--store-config", directory.resolve("config").toString(),
                "-H", "X-Forwarded-Proto: https", "-f", "json", "-o", report.toString()));
        from.forEach(page -> command.addAll(List.of("-s", base + page)));
        LEFT_OUT.forEach(page -> command.addAll(List.of("-x", base + page)));
        if (cookie != null) {
            command.addAll(List.of("-H", "Cookie: " + cookie));
        }
        String said = run(who, command);
        assertThat(report).as(said).exists();
        JsonNode found = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(found.path("infos").path("target").asString()).startsWith(base);
        return Stream.of("vulnerabilities", "anomalies").flatMap(kind -> found.path(kind).propertyStream())
                .flatMap(kind -> kind.getValue().valueStream().map(one -> kind.getKey() + ": " + one.path("method").asString("") + " "
                        + one.path("path").asString("") + " " + one.path("parameter").asString("") + " " + one.path("info").asString("")))
                .filter(one -> !one.contains(NO_BROWSER_READS)).toList();
    }

    private static void sqlmap(String address, String cookie) throws Exception {
        String said = run("sqlmap", List.of("sqlmap", "-u", base + address, "--cookie", cookie, "--batch", "--flush-session", "--dbms",
                "PostgreSQL", "--technique", "BEU", "--level", "1", "--risk", "1", "--threads", "2", "--timeout", "10", "--retries", "1",
                "--disable-coloring", "--output-dir", directory.resolve("sqlmap").toString()));
        assertThat(said).as(address).doesNotContain("identified the following injection").contains("does not seem to be injectable");
    }

    private static String run(String name, List<String> command) throws IOException, InterruptedException {
        Path said = directory.resolve(name + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("HOME", directory.toString());
        Process scanner = builder.start();
        try {
            assertThat(scanner.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).as("%s ends", name).isTrue();
        } finally {
            scanner.destroyForcibly();
        }
        return Files.readString(said);
    }
}
