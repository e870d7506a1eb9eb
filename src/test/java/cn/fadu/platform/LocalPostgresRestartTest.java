package cn.fadu.platform;

import cn.fadu.shared.OwnerOnly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@Tag("proof")
class LocalPostgresRestartTest {

    static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    @TempDir
    private Path directory;
    private LocalPostgres server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_second_start_finds_the_data_and_the_same_passwords() throws IOException {
        start();
        write("first");
        String passwords = Files.readString(directory.resolve("passwords.properties"));
        server.close();
        assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();

        start();

        assertThat(words()).containsExactly("first");
        assertThat(directory.resolve("passwords.properties")).hasContent(passwords);
    }

    @Test
    void after_a_killed_jvm_its_server_is_stopped_and_what_it_committed_is_there() throws Exception {
        Process child = new ProcessBuilder(javaProgram(), "-cp", System.getProperty("java.class.path"),
                HoldsADatabase.class.getName(), directory.toString()).redirectErrorStream(true).start();
        BufferedReader output = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("committed"::equals)).isTrue();
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();
        assertThat(orphan.isAlive()).as("the server outlives its JVM, otherwise this test tests nothing").isTrue();

        start();

        assertThat(words()).containsExactly("from the child");
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(postmaster()).isNotEqualTo(orphan.pid());
    }

    @Test
    void the_number_of_a_dead_server_that_now_belongs_to_another_program_is_no_obstacle() throws Exception {
        start();
        write("kept");
        server.close();
        Files.write(directory.resolve("cluster/postmaster.pid"), List.of(
                String.valueOf(ProcessHandle.current().pid()), directory.resolve("cluster").toString(),
                "1700000000", "5432", "", "127.0.0.1", "", "ready"));

        start();

        assertThat(words()).containsExactly("kept");
    }

    @Test
    void a_first_start_that_was_cut_off_begins_again() throws IOException {
        Files.createDirectories(directory.resolve("cluster-unfinished/base"));
        Files.writeString(directory.resolve("cluster-unfinished/PG_VERSION"), "17");

        start();

        write("whole");
        assertThat(words()).containsExactly("whole");
    }

    @Test
    void a_server_that_cannot_start_says_why_and_leaves_nothing_running() throws IOException {
        start();
        server.close();
        Path control = directory.resolve("cluster/global/pg_control");
        Path aside = Files.move(control, directory.resolve("pg_control"));

        assertThatThrownBy(this::start).hasMessageContaining("pg_control");
        assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();

        Files.move(aside, control);
        start();
    }

    @Test
    void lost_passwords_are_said_and_the_data_is_left_alone() throws IOException {
        start();
        server.close();
        Files.delete(directory.resolve("passwords.properties"));

        assertThatThrownBy(this::start).hasMessageContaining("passwords.properties").hasMessageContaining("backup");
        assertThat(directory.resolve("cluster/PG_VERSION")).exists();
    }

    @Test
    void root_without_user_namespaces_runs_it_as_an_unprivileged_user() throws Exception {
        assumeTrue(PostgresAccount.runsAsRoot());
        Path reachable = Files.createTempDirectory("fadu-unprivileged-");
        OwnerOnly.readableByAll(reachable);
        Path cluster = reachable.resolve("cluster");
        PostgresAccount nobody = PostgresAccount.switchingTo("nobody");
        nobody.own(reachable);
        Path password = Files.writeString(reachable.resolve("password"), "secret");
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpack(reachable), nobody, reachable);

        try {
            programs.initialise(cluster, "postgres", password, LocalPostgres.Durability.THROW_AWAY);
            programs.start(cluster, List.of("port=" + LocalPostgres.freePort(), "unix_socket_directories="));
            programs.stop(cluster);

            assertThat(Files.getOwner(cluster).getName()).isEqualTo("nobody");
            assertThat(PostgresAccount.of(cluster).prefix()).startsWith("runuser", "-u", "nobody");
        } finally {
            FileSystemUtils.deleteRecursively(reachable);
        }
    }

    private void start() {
        server = new LocalPostgres(directory, PROGRAMS, LocalPostgres.Durability.FULL);
        server.start();
    }

    private void write(String word) {
        HoldsADatabase.write(server, word);
    }

    private List<String> words() {
        return HoldsADatabase.asOwner(server).sql("SELECT word FROM words").query(String.class).list();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(0).strip());
    }

    private static String javaProgram() {
        return ProcessHandle.current().info().command().orElse("java");
    }
}
