package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.RequestId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Visitor;
import cn.fadu.testing.Walk;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@FaduTest
class OperationTest {

    @LocalServerPort
    private int port;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private MeterRegistry registry;
    @Autowired
    private WaitingReader reader;
    @Autowired
    private WaitingMeters meters;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private OfficialClock official;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void readiness_and_liveness_say_their_state_and_nothing_else() throws Exception {
        for (String path : List.of("/actuator/health/readiness", "/actuator/health/liveness", "/readyz", "/livez")) {
            assertThat(get(path, null).body()).as(path).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void nobody_sees_figures_on_the_port_of_the_application() {
        assertThat(mvc.get().uri("/actuator/prometheus")).hasStatus3xxRedirection();
        for (String account : List.of("sysadmin", "audadmin", "undertaker")) {
            assertThat(mvc.get().uri("/actuator/prometheus").with(SignedInAs.person(account))).as(account).hasStatus(403);
        }
    }

    @Test
    void an_instance_whose_tables_a_newer_one_changed_is_not_ready_any_more() {
        TestDatabase database = TestDatabase.another();
        Migrations migrations = new Migrations(new JdbcTemplate(database.asApp()));
        assertThat(migrations.health().getStatus()).isEqualTo(Status.UP);

        new JdbcTemplate(database.asOwner()).update("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                SELECT max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 'fadu_owner', 1, true FROM flyway_schema_history""");

        assertThat(migrations.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_request_keeps_the_name_it_came_with_and_gets_one_when_it_has_none_or_a_bad_one() throws Exception {
        assertThat(answered("proxy-0815.a_b")).isEqualTo("proxy-0815.a_b");
        assertThat(answered(null)).hasSize(36);
        assertThat(answered("<script>alert(1)</script>")).hasSize(36);
        assertThat(answered("short")).hasSize(36);
        assertThat(answered("x".repeat(65))).hasSize(36);
    }

    @Test
    void a_problem_detail_names_its_request_whoever_writes_it() throws Exception {
        HttpResponse<String> unknown = get("/api/v1/checkpoints/999999999", "request-of-mine");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JsonMapper.shared().readTree(unknown.body()).get("requestId").asString()).isEqualTo("request-of-mine");

        HttpResponse<String> stranger = get("/api/v1/nowhere", "request-of-mine");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(JsonMapper.shared().readTree(stranger.body()).get("requestId").asString()).isEqualTo("request-of-mine");
    }

    @Test
    void acts_are_counted_by_what_became_of_them_and_refusals_by_gate() {
        double recorded = acts("recorded");
        double refused = acts("refused");
        double closed = acts("closed");
        MatterId matter = procedures.start("undertaker", "度量");
        assertThat(procedures.attemptFree("office", matter, "act_recordIncident", "happenedOn", "gestern", "description", "停电"))
                .isInstanceOf(ActResult.Refused.class);
        walk.draft("undertaker", matter, "度量草案");
        walk.noticeReady("undertaker", matter);
        assertThat(procedures.attempt("undertaker", matter, "userTask_publishNotice", Procedures.form("from", procedures.today().toString(),
                "until", procedures.today().plusDays(10).toString(), "channels", "GOVERNMENT_WEBSITE", "howToComment", "来信", "contact", "甲",
                "notice", procedures.document("undertaker", "公告.txt", "公告"), "explanation",
                procedures.document("undertaker", "说明.txt", "说明")))).isInstanceOf(ActResult.Closed.class);

        assertThat(acts("recorded") - recorded).isGreaterThanOrEqualTo(6);
        assertThat(acts("refused") - refused).isEqualTo(1);
        assertThat(acts("closed") - closed).isEqualTo(1);
        assertThat(registry.get("fadu.gate.refusals").counters()).anyMatch(c -> c.count() >= 1);
    }

    @Test
    void figures_are_of_what_waits_and_name_nobody() {
        Waiting before = reader.read();
        procedures.apply("undertaker", "等待中的事项");
        assertThat(reader.read().tasks()).isGreaterThan(before.tasks());

        meters.count();
        assertThat(registry.get("fadu.tasks.open").gauge().value()).isPositive();
        assertThat(registry.get("fadu.ledger.stopped").gauge().value()).isZero();
        assertThat(registry.getMeters().stream().filter(m -> m.getId().getName().startsWith("fadu.")).flatMap(m -> m.getId().getTags().stream())
                .map(t -> t.getKey()).distinct()).isSubsetOf("outcome", "gate");
    }

    @Test
    void who_is_logged_in_is_counted_and_strangers_before_the_log_in_are_not() throws Exception {
        // Sessions end by the machine's own time, which other tests have gone ahead of.
        WaitingReader now = new WaitingReader(JdbcClient.create(jdbc), official, Instant::now);
        long before = now.read().sessions();
        Visitor.loggedIn("http://localhost:" + port, "archivist");
        assertThat(now.read().sessions()).isEqualTo(before + 1);

        long rows = jdbc.queryForObject("SELECT count(*) FROM spring_session", Long.class);
        assertThat(get("/login", null).statusCode()).isEqualTo(200);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM spring_session", Long.class)).isEqualTo(rows + 1);
        assertThat(now.read().sessions()).isEqualTo(before + 1);
    }

    private double acts(String outcome) {
        return registry.find("fadu.acts").tag("outcome", outcome).timers().stream().mapToLong(t -> t.count()).sum();
    }

    private String answered(String given) throws Exception {
        return get("/login", given).headers().firstValue(RequestId.HEADER).orElseThrow();
    }

    private HttpResponse<String> get(String path, String requestId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (requestId != null) {
            request.header(RequestId.HEADER, requestId);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
