package cn.fadu.platform;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.fadu.shared.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A cluster of its own for the PostgreSQL server that the operating system installed (Debian: {@code postgresql}), prepared
 * with the statements of the README. It is gone when it is closed.
 */
public final class SystemPostgres implements AutoCloseable {

    /** The password of both roles and of the superuser {@code postgres}. */
    public static final String PASSWORD = "of-this-test";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path directory;
    private final Path cluster;
    private final Path home;
    private final PostgresPrograms programs;
    private final int port;

    private SystemPostgres(Path directory, Path home, PostgresAccount account, int port) {
        this.directory = directory;
        this.cluster = directory.resolve("cluster");
        this.home = home;
        this.programs = new PostgresPrograms(home, account, directory);
        this.port = port;
    }

    /** Makes and starts one; the test is left out where no server is installed. */
    public static SystemPostgres start() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(INSTALLED), "no PostgreSQL server is installed");
        Path directory = Files.createTempDirectory("fadu-system-postgres");
        OwnerOnly.readableByAll(directory);
        PostgresAccount account = PostgresAccount.of(directory.resolve("cluster"));
        account.own(directory);
        SystemPostgres server = new SystemPostgres(directory, newest(), account, LocalPostgres.freePort());
        server.initialise(account);
        server.programs.start(server.cluster, List.of("port=" + server.port, "listen_addresses=127.0.0.1", "unix_socket_directories="));
        server.prepare();
        return server;
    }

    private void prepare() throws IOException {
        JdbcTemplate superuser = new JdbcTemplate(as("postgres", "postgres"));
        for (String statement : readme().split(";")) {
            superuser.execute(statement.replace("…", PASSWORD));
        }
    }

    /** Drops database and roles, and prepares them once more. */
    public void anew() throws IOException {
        JdbcTemplate superuser = new JdbcTemplate(as("postgres", "postgres"));
        superuser.execute("DROP DATABASE fadu WITH (FORCE)");
        superuser.execute("DROP ROLE fadu_app");
        superuser.execute("DROP ROLE fadu_owner");
        prepare();
    }

    private static Path newest() throws IOException {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
                    .max(Comparator.comparing(v -> Integer.parseInt(v.getFileName().toString()))).orElseThrow();
        }
    }

    private void initialise(PostgresAccount account) throws IOException, InterruptedException {
        Path password = Files.writeString(directory.resolve("password"), PASSWORD);
        account.own(password);
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(home.resolve("bin/initdb").toString(), "-D", cluster.toString(), "--username=postgres",
                "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"));
        Process process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static String readme() throws IOException {
        Matcher block = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        if (!block.find()) {
            throw new IllegalStateException("the README has no statements");
        }
        return block.group(1);
    }

    public int port() {
        return port;
    }

    /** The directory with its programs, {@code pg_dump} among them. */
    public Path programs() {
        return home.resolve("bin");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/fadu";
    }

    /** Connections to a database, one new one on each call. */
    public DataSource as(String user, String database) {
        return new SimpleDriverDataSource(new org.postgresql.Driver(), "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user,
                PASSWORD);
    }

    @Override
    public void close() {
        programs.stop(cluster);
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
