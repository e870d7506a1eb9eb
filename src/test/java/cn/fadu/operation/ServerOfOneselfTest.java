package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.platform.SystemPostgres;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OwnerOnly;
import cn.fadu.testing.Instance;
import cn.fadu.testing.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An installation on the PostgreSQL server of the operating system: set up as the README says, looked after as
 * docs/operations.md says, backed up while people work, and restored on another server.
 */
@Tag("proof")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerOfOneselfTest {

    private static final Pattern METER = Pattern.compile("\\b(fadu_(?!owner)|hikaricp_)[a-z_]+");

    @TempDir
    private static Path directory;
    private static SystemPostgres server;

    @BeforeAll
    static void start() throws Exception {
        server = SystemPostgres.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void an_installation_outside_the_demonstration_says_how_it_is_to_those_who_run_it_and_to_nobody_else() throws Exception {
        try (Instance instance = Instance.start(environment(server), "--server.port=0", "--management.server.port=0",
                "--fadu.data-dir=" + directory.resolve("first"))) {
            instance.await(() -> status(instance.url() + "/readyz") == 200, "readiness");
            assertThat(get(instance.url() + "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(instance.url() + "/livez").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(instance.managementUrl() + "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(instance.url() + "/actuator/prometheus").statusCode()).isNotEqualTo(200);
            assertThat(get(instance.managementUrl() + "/actuator/env").statusCode()).isEqualTo(404);
            instance.await(() -> figures(instance).contains("fadu_tasks_open 0.0"), "figures");
            assertThat(figures(instance)).contains("fadu_ledger_stopped 0.0", "fadu_timers_failed 0.0", "hikaricp_connections_active");

            assertThat(METER.matcher(Files.readString(Path.of("docs/operations.md"))).results().map(MatchResult::group))
                    .as("figures in docs/operations.md").isNotEmpty().allSatisfy(name -> assertThat(figures(instance)).contains(name));

            instance.askToStop();
            assertThat(instance.ended()).isEqualTo(143);
            List<JsonNode> lines = instance.output().stream().filter(l -> l.startsWith("{")).map(l -> JsonMapper.shared().readTree(l)).toList();
            assertThat(lines).hasSizeGreaterThan(5).allMatch(l -> l.has("@timestamp") && l.has("message") && l.get("service").get("name").asString().equals("fadu"));
            assertThat(lines).noneMatch(l -> l.get("log").get("level").asString().equals("ERROR"));
        }
    }

    @Test
    @Order(2)
    void an_older_version_does_not_start_on_the_tables_of_a_newer_one() throws Exception {
        new JdbcTemplate(server.as("fadu_owner", "fadu")).update("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                SELECT max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 'fadu_owner', 1, true FROM flyway_schema_history""");

        Instance older = Instance.begin(environment(server), "--server.port=0", "--fadu.data-dir=" + directory.resolve("first"));

        assertThat(older.ended()).isEqualTo(1);
        assertThat(older.output()).anyMatch(line -> line.contains("9999"));
        server.anew();
    }

    @Test
    @Order(3)
    void a_backup_taken_while_people_work_verifies_on_another_server_and_goes_on_there() throws Exception {
        Path data = directory.resolve("data");
        List<UUID> before;
        try (Instance instance = demonstration(server, data, true)) {
            instance.await("The sample matters are there");
            Load load = new Load(matters());
            Visitor office = Visitor.loggedIn(instance.url(), "office");
            CompletableFuture<Void> working = CompletableFuture.runAsync(() -> load.run(office, instance.url(), instance.url(), 10_000));
            instance.await(() -> load.acknowledged() > 5, "acts");
            before = load.acts();
            assertThat(script("fadu-backup", server, data, directory.resolve("backup"))).isZero();
            instance.await(() -> load.acknowledged() > before.size(), "acts after the backup");
            load.stop();
            working.join();
        }
        assertThat(Files.list(directory.resolve("backup/keys")).map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".key.pem"));

        try (SystemPostgres other = SystemPostgres.start()) {
            Path restored = directory.resolve("restored");
            assertThat(script("fadu-restore", other, restored, directory.resolve("backup"))).isZero();
            assertThat(script("fadu-restore", other, restored, directory.resolve("backup"))).as("over what is there").isEqualTo(2);
            List<UUID> there = new JdbcTemplate(other.as("fadu_owner", "fadu")).queryForList("SELECT act_id FROM entry", UUID.class);
            assertThat(there).containsAll(before);

            copyPrivateKeys(data, restored);
            try (Instance instance = demonstration(other, restored, false)) {
                Load load = new Load(matters());
                load.run(Visitor.loggedIn(instance.url(), "office"), instance.url(), instance.url(), 1);
                JdbcTemplate owner = new JdbcTemplate(other.as("fadu_owner", "fadu"));
                instance.await(() -> owner.queryForObject("SELECT count(*) FROM entry_queue", Long.class) == 0, "a signature");
                instance.await(() -> status(instance.url() + "/actuator/health/readiness") == 200, "readiness");
            }
        }
    }

    @Test
    @Order(4)
    void a_backup_that_was_damaged_is_not_restored() throws Exception {
        Path dump = directory.resolve("backup/database.dump");
        byte[] bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2] ^= 1;
        Files.write(dump, bytes);
        try (SystemPostgres other = SystemPostgres.start()) {
            assertThat(script("fadu-restore", other, directory.resolve("damaged"), directory.resolve("backup"))).isEqualTo(1);
            assertThat(directory.resolve("damaged")).doesNotExist();
        }
    }

    private static Map<String, String> environment(SystemPostgres server) {
        return Map.of("SPRING_DATASOURCE_URL", server.url(), "SPRING_DATASOURCE_USERNAME", "fadu_app",
                "SPRING_DATASOURCE_PASSWORD", SystemPostgres.PASSWORD, "SPRING_FLYWAY_USER", "fadu_owner", "SPRING_FLYWAY_PASSWORD",
                SystemPostgres.PASSWORD);
    }

    private static Instance demonstration(SystemPostgres server, Path data, boolean samples) throws Exception {
        return Instance.start(environment(server), "--spring.profiles.active=demo", "--server.port=0", "--fadu.data-dir=" + data,
                "--fadu.ledger.key-directory=" + keys(data), "--fadu.demo.samples=" + samples);
    }

    private static List<MatterId> matters() {
        return new JdbcTemplate(server.as("fadu_owner", "fadu")).queryForList(
                "SELECT id FROM matter WHERE organ = 'demo-city' ORDER BY id LIMIT 4", UUID.class).stream().map(MatterId::new).toList();
    }

    private static void copyPrivateKeys(Path from, Path to) throws IOException {
        for (Path key : Files.list(keys(from)).filter(f -> f.toString().endsWith(".key.pem")).toList()) {
            Files.copy(key, keys(to).resolve(key.getFileName()));
        }
    }

    /** Where the keys of an installation lie: not in its data directory. */
    private static Path keys(Path data) {
        return data.resolveSibling(data.getFileName() + "-keys");
    }

    private static int script(String name, SystemPostgres server, Path data, Path backup) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of("src/main/dist", name).toString(), backup.toString()).inheritIO();
        builder.environment().putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", String.valueOf(server.port()), "PGUSER", "fadu_owner",
                "PGPASSFILE", passwords().toString(), "FADU_DATA_DIR", data.toString(), "FADU_LEDGER_KEY_DIRECTORY", keys(data).toString(), "FADU", String.join(" ", Instance.command())));
        builder.environment().merge("PATH", server.programs().toString(), (path, programs) -> programs + ":" + path);
        return builder.start().waitFor();
    }

    private static Path passwords() throws IOException {
        Path file = directory.resolve("pgpass");
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
            Files.writeString(file, "127.0.0.1:*:*:fadu_owner:" + SystemPostgres.PASSWORD + "\n");
        }
        return file;
    }

    private static String figures(Instance instance) {
        return get(instance.managementUrl() + "/actuator/prometheus").body();
    }

    private static int status(String url) {
        return get(url).statusCode();
    }

    private static HttpResponse<String> get(String url) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
