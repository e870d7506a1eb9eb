package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.findings.JudgeMatters;
import cn.fadu.notification.WarningSweeper;
import cn.fadu.shared.MatterId;
import cn.fadu.search.FollowRecord;
import cn.fadu.testing.CopiedMatters;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The 95th percentile of workbench and matter page, over HTTP, at 2,000 and at 200,000 pieces of work which all wait at the
 * same desk, each in a matter of its own. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
class PagesBench {

    private static final int WARM_UP = 150;
    private static final int REQUESTS = 300;

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private WarningSweeper sweeper;
    @Autowired
    private JudgeMatters findings;
    @Autowired
    private FollowRecord search;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void pages_stay_as_quick_at_two_hundred_thousand_open_tasks_as_at_two_thousand() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.shared().asOwner());
        MatterId model = procedures.start("undertaker", "页面测试", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", model, "页面测试草案");
        walk.accepted("undertaker", model);
        CopiedMatters copies = new CopiedMatters(owner, model);
        List<UUID> some = copies.addRecorded(500);
        logIn("reviewer");
        measure(owner, copies, some, 2_000);
        measure(owner, copies, some, 200_000);
    }

    private void measure(JdbcTemplate owner, CopiedMatters copies, List<UUID> some, int work) throws Exception {
        copies.add(work - owner.queryForObject("SELECT count(*) FROM open_work", Integer.class));
        sweeper.sweep(true);
        findings.judgeAll();
        search.followAll();
        double workbench = percentile95(i -> "/");
        double matter = percentile95(i -> "/matters/" + some.get(i % some.size()));
        System.out.printf("at %,d open tasks: p95 workbench %.0f ms, matter page %.0f ms%n", work, workbench, matter);
    }

    private double percentile95(IntFunction<String> path) throws Exception {
        double[] millis = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            HttpRequest request = HttpRequest.newBuilder(uri(path.apply(i + WARM_UP))).build();
            long begun = System.nanoTime();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            assertThat(response.statusCode()).isEqualTo(200);
        }
        Arrays.sort(millis);
        return millis[(int) (REQUESTS * 0.95)];
    }

    private void logIn(String account) throws Exception {
        String page = client.send(HttpRequest.newBuilder(uri("/login")).build(), HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String form = "username=" + account + "&password=fadu-demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.uri().getPath()).isEqualTo("/");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
