package cn.fadu.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The embedded server of a data directory, for somebody who only reads: the one that the application runs at the moment, or
 * one that is started for the time of reading.
 */
public final class ServerOfDataDirectory implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String jdbcUrl;
    private final String password;
    private final LocalPostgres started;

    private ServerOfDataDirectory(String jdbcUrl, String password, LocalPostgres started) {
        this.jdbcUrl = jdbcUrl;
        this.password = password;
        this.started = started;
    }

    /**
     * Finds or starts the server.
     *
     * @throws IllegalStateException when there is no database in the directory, or the application is just starting or stopping
     */
    public static ServerOfDataDirectory open(Path dataDirectory) throws IOException {
        Path directory = dataDirectory.toAbsolutePath().normalize().resolve("postgres");
        Path passwords = directory.resolve("passwords.properties");
        if (!Files.isDirectory(directory.resolve("cluster")) || !Files.exists(passwords)) {
            throw new IllegalStateException("There is no database in " + directory);
        }
        if (isInUse(directory.resolve("lock"))) {
            return new ServerOfDataDirectory("jdbc:postgresql://127.0.0.1:" + port(directory.resolve("cluster")) + "/"
                    + LocalPostgres.DATABASE, PostgresPasswords.read(passwords).app(), null);
        }
        LocalPostgres server = new LocalPostgres(directory);
        server.start();
        return new ServerOfDataDirectory(server.jdbcUrl(), server.appPassword(), server);
    }

    private static boolean isInUse(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException byThisProcess) {
            return true;
        }
    }

    private static String port(Path cluster) throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
        if (lines.size() <= PORT_LINE) {
            throw new IllegalStateException("The server of " + cluster + " is just starting or stopping: try again");
        }
        return lines.get(PORT_LINE).strip();
    }

    /** Where the application's database is, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    public String user() {
        return LocalPostgres.APP;
    }

    public String password() {
        return password;
    }

    /** Stops the server if it was started for this. */
    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
