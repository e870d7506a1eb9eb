package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.platform.LocalPostgres;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.Instance;
import cn.fadu.testing.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Two instances on one database, with the same files and keys: sessions are of both, and what one leaves undone when it is
 * killed or stopped the other does, once.
 */
@Tag("proof")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {

    private static final String SAMPLES = "The sample matters are there";
    private static final String ACT = "act_recordIncident";
    private static final String UNFINISHED = """
            SELECT count(*) FROM mail WHERE state IN ('WAITING', 'SENDING') AND day <= (SELECT max(day) FROM mail WHERE state = 'SENT')""";
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final int CLIENTS = 4;
    private static final int BEFORE_THE_KILL = 60;
    private static final int IN_ALL = 120;

    private static Path directory;
    private static LocalPostgres database;
    private static JdbcTemplate owner;
    private static Instance first;
    private static Instance second;
    private static Load load;

    @BeforeAll
    static void start() throws Exception {
        directory = Files.createTempDirectory("fadu-two-instances");
        directory.toFile().setReadable(true, false);
        directory.toFile().setExecutable(true, false);
        database = new LocalPostgres(directory.resolve("postgres"), Path.of("target", "postgres-programs"), LocalPostgres.Durability.FULL);
        database.start();
        owner = new JdbcTemplate(dataSource());
        MAIL.start();
        first = instance(true);
        first.await(SAMPLES);
        second = instance(false);
    }

    @AfterAll
    static void stop() throws IOException {
        first.close();
        second.close();
        database.close();
        MAIL.stop();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    @Order(1)
    void whoever_logged_in_at_one_is_logged_in_at_the_other_and_out_at_both() throws Exception {
        Visitor office = Visitor.loggedIn(first.url(), "office");
        assertThat(office.get(second.url(), "/").statusCode()).isEqualTo(200);

        office.post(second.url(), "/logout", Map.of());
        assertThat(office.get(first.url(), "/").statusCode()).isEqualTo(303);
    }

    @Test
    @Order(2)
    void when_one_is_killed_under_load_every_acknowledged_act_is_recorded_once() throws Exception {
        load = new Load(matters());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Visitor office = Visitor.loggedIn(first.url(), "office");
            running.add(clients.submit(() -> load.run(office, first.url(), second.url(), IN_ALL)));
        }
        first.await(() -> load.acknowledged() >= BEFORE_THE_KILL, "acknowledged acts");
        first.kill();
        for (Future<?> client : running) {
            client.get();
        }
        clients.shutdown();

        assertThat(load.retried()).as("acts in flight at the kill, otherwise nothing was tried").isPositive();
        assertThat(recorded()).containsExactlyInAnyOrderElementsOf(load.acts());
    }

    @Test
    @Order(3)
    void nothing_is_half_done() {
        assertThat(count("""
                SELECT count(*) FROM matter m WHERE m.sequence <>
                    (SELECT last_sequence FROM stream_head h WHERE h.stream = 'matter:' || m.id)""")).isZero();
        assertThat(count("""
                SELECT count(*) FROM open_work w WHERE NOT EXISTS (SELECT 1 FROM act_ru_task t WHERE t.id_ = w.task_id::text)"""))
                .isZero();
        assertThat(count("""
                SELECT count(*) FROM act_ru_task t WHERE NOT EXISTS (SELECT 1 FROM open_work w WHERE w.task_id::text = t.id_)"""))
                .isZero();
    }

    @Test
    @Order(4)
    void a_stop_waits_for_the_act_in_flight_and_leaves_nothing_to_complain_about() throws Exception {
        Visitor office = Visitor.loggedIn(second.url(), "office");
        MatterId matter = matters().get(0);
        UUID act = UUID.randomUUID();
        CompletableFuture<HttpResponse<String>> answer;
        try (Connection held = lock(matter)) {
            answer = CompletableFuture.supplyAsync(() -> Load.attempt(office, second.url(), matter, act));
            second.await(() -> waitingForLocks() > 0, "an act that waits");
            second.askToStop();
            second.await("Commencing graceful shutdown");
        }

        assertThat(answer.get().statusCode()).isEqualTo(Load.FOUND);
        assertThat(second.ended()).isEqualTo(143);
        assertThat(recorded()).contains(act);
        assertThat(second.output()).noneMatch(line -> line.contains(" ERROR "));
    }

    @Test
    @Order(5)
    void a_timer_that_died_with_its_instance_is_taken_over_and_fires_once() throws Exception {
        Map<String, Object> timer = owner.queryForMap("""
                SELECT j.id_ AS job, e.business_key_ AS matter, extract(epoch FROM j.duedate_) AS due
                FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_
                WHERE j.retries_ > 0 AND j.duedate_ IS NOT NULL ORDER BY j.duedate_ LIMIT 1""");
        MatterId matter = MatterId.of((String) timer.get("matter"));
        peopleWantMail();
        moveClockBeyond(((Number) timer.get("due")).doubleValue());
        long before = count("SELECT count(*) FROM entry WHERE cause = 'TIMER' AND stream = 'matter:" + matter + "'");

        try (Connection held = lock(matter)) {
            first = instance(false);
            first.await(() -> count("SELECT count(*) FROM act_ru_job WHERE lock_owner_ IS NOT NULL AND id_ = '" + timer.get("job") + "'") == 1
                    && waitingForLocks() > 0, "a timer that is being run");
            first.kill();
        }
        first = begin(false);
        second = instance(false);
        first.await("Started FaduApplication");
        second.await(() -> count("SELECT count(*) FROM act_ru_job WHERE id_ = '" + timer.get("job") + "'") == 0, "the end of the timer");

        assertThat(count("SELECT count(*) FROM entry WHERE cause = 'TIMER' AND stream = 'matter:" + matter + "'")).isEqualTo(before + 1);
    }

    @Test
    @Order(6)
    void people_are_told_of_a_warning_once_though_both_look_for_what_is_late() throws Exception {
        second.await(() -> count("SELECT count(*) FROM mail WHERE state = 'SENT'") > 0 && count(UNFINISHED) == 0, "mails that were sent");

        List<String> sent = new ArrayList<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            sent.add(message.getMessageID());
        }
        assertThat(sent).doesNotHaveDuplicates().hasSize((int) count("SELECT count(*) FROM mail WHERE state = 'SENT'")).isNotEmpty();
        assertThat(count("SELECT count(*) FROM mail WHERE state IN ('UNCERTAIN', 'REFUSED', 'GIVEN_UP')")).isZero();
    }

    @Test
    @Order(7)
    void the_record_verifies_and_so_do_files_and_dossiers() throws Exception {
        List<String> command = new ArrayList<>(Instance.command());
        command.addAll(List.of("verify", "--database", "--documents", "--language", "en", "--url", database.jdbcUrl(), "--data-dir",
                directory.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FADU_DATABASE_PASSWORD", database.appPassword());
        Process verify = builder.start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
    }

    private static Instance instance(boolean samples) throws Exception {
        Instance instance = begin(samples);
        instance.await("Started FaduApplication");
        return instance;
    }

    private static Instance begin(boolean samples) throws Exception {
        return Instance.begin(Map.of(), "--spring.profiles.active=demo", "--server.port=0", "--fadu.demo.samples=" + samples,
                "--fadu.data-dir=" + directory.resolve("data"), "--fadu.jobs.taken-for=PT10S", "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + LocalPostgres.APP, "--spring.datasource.password=" + database.appPassword(),
                "--spring.flyway.user=" + LocalPostgres.OWNER, "--spring.flyway.password=" + database.ownerPassword(),
                "--spring.datasource.hikari.minimum-idle=2", "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                "--fadu.mail.from=fadu@example.gov.cn", "--fadu.mail.delay=PT1S", "--fadu.warnings.delay=PT1S");
    }

    /** Everybody who was told of a warning so far wants to be written to. */
    private static void peopleWantMail() {
        owner.update("""
                INSERT INTO mail_setting (organ, person, address, choice, language, changed_at)
                SELECT DISTINCT organ, person, person || '@example.gov.cn', 'DIGEST', 'zh', now() FROM notice""");
    }

    private static SimpleDriverDataSource dataSource() {
        return new SimpleDriverDataSource(new org.postgresql.Driver(), database.jdbcUrl(), LocalPostgres.OWNER, database.ownerPassword());
    }

    private static List<MatterId> matters() {
        return owner.queryForList("SELECT id FROM matter WHERE organ = 'demo-city' ORDER BY id LIMIT 4", UUID.class).stream()
                .map(MatterId::new).toList();
    }

    private static List<UUID> recorded() {
        return owner.queryForList("SELECT act_id FROM entry WHERE action = ? AND person = 'office'", UUID.class, ACT);
    }

    private static long count(String query) {
        return owner.queryForObject(query, Long.class);
    }

    private static long waitingForLocks() {
        return count("SELECT count(*) FROM pg_locks WHERE NOT granted");
    }

    /** Holds up every act on the matter until the connection is closed. */
    private static Connection lock(MatterId matter) throws SQLException {
        Connection connection = dataSource().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM stream_head WHERE stream = ? FOR UPDATE")) {
            statement.setString(1, StreamId.of(matter).toString());
            statement.executeQuery();
        }
        return connection;
    }

    private static void moveClockBeyond(double epochSeconds) {
        owner.update("""
                UPDATE official_clock SET offset_micros =
                    greatest(offset_micros, (? - extract(epoch FROM now()))::bigint * 1000000 + ?)""", epochSeconds,
                Duration.ofHours(10).toSeconds() * 1_000_000);
    }
}
