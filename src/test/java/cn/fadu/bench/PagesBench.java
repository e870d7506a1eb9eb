package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.MatterId;
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
 * The 95th percentile of workbench and matter page, over HTTP, at 1,000 and at 20,000 open matters which all wait for the
 * same desk. Figures are in docs/performance.md.
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

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void pages_stay_as_quick_at_twenty_thousand_open_matters_as_at_a_thousand() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.shared().asOwner());
        MatterId model = procedures.start("undertaker", "页面测试", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", model, "页面测试草案");
        walk.accepted("undertaker", model);
        logIn("reviewer");
        measure(owner, model, 1_000);
        measure(owner, model, 20_000);
    }

    private void measure(JdbcTemplate owner, MatterId model, int matters) throws Exception {
        copies(owner, model, matters);
        List<UUID> some = owner.queryForList("SELECT id FROM matter ORDER BY id LIMIT 500", UUID.class);
        assertThat(some).hasSize(500);
        double workbench = percentile95(i -> "/");
        double matter = percentile95(i -> "/matters/" + some.get(i % some.size()));
        System.out.printf("at %,d open matters: p95 workbench %.0f ms, matter page %.0f ms%n", matters, workbench, matter);
    }

    /** Copies the model with its work, path and record until there are so many matters. */
    private static void copies(JdbcTemplate owner, MatterId model, int matters) {
        int missing = matters - owner.queryForObject("SELECT count(*) FROM matter", Integer.class);
        owner.execute("CREATE TABLE IF NOT EXISTS bench_copy (id uuid)");
        owner.execute("TRUNCATE bench_copy");
        owner.update("INSERT INTO bench_copy SELECT gen_random_uuid() FROM generate_series(1, ?)", missing);
        owner.update("""
                INSERT INTO matter SELECT c.id, organ, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier
                FROM matter, bench_copy c WHERE matter.id = ?""", model.value());
        owner.update("INSERT INTO matter_unit SELECT c.id, organ, unit FROM matter_unit, bench_copy c WHERE matter_id = ?",
                model.value());
        owner.update("""
                INSERT INTO open_work SELECT gen_random_uuid(), organ, c.id, model_id, process_key, task_key, form_id, desk,
                    unit, post, claimed_by, opened_at, due, floor FROM open_work, bench_copy c WHERE matter_id = ?""", model.value());
        owner.update("""
                INSERT INTO path_row (organ, matter_id, sequence, process_key, instance_id, element_id, event, at)
                SELECT organ, c.id, sequence, process_key, instance_id, element_id, event, at
                FROM path_row, bench_copy c WHERE matter_id = ?""", model.value());
        owner.update("""
                INSERT INTO entry SELECT 'matter:' || c.id, sequence, organ, gen_random_uuid(), recorded_at, legal_date, person,
                    unit, post, on_behalf_of, cause, action, articles, rules_version, profile_version, calendar_version,
                    payload, documents, previous_hash, hash FROM entry, bench_copy c WHERE stream = ?""", "matter:" + model);
        owner.execute("ANALYZE");
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
