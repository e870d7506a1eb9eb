package cn.fadu.platform;

import cn.fadu.shared.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of this process's own, with its programs, data and passwords in one directory. It listens on the
 * loopback address only, asks for a password on every connection and keeps what was committed. Not safe for use by
 * several threads.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The database that the application works in. */
    public static final String DATABASE = "fadu";
    /** The role that migrates and owns every object. */
    public static final String OWNER = "fadu_owner";
    /** The application's role; it owns nothing and is granted what it needs. */
    public static final String APP = "fadu_app";

    /** Whether a commit reaches the disk before it is confirmed. */
    public enum Durability {
        /** A confirmed commit survives a crash of the machine. */
        FULL,
        /** A commit survives a crash of the server process only; for data that nobody will miss. */
        THROW_AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String SUPERUSER = "postgres";
    private static final int START_ATTEMPTS = 3;

    private final Path directory;
    private final Path programsDirectory;
    private final Path cluster;
    private final Durability durability;
    private FileChannel lock;
    private PostgresPrograms programs;
    private PostgresPasswords passwords;
    private int port;

    /**
     * Describes a durable server; nothing is touched before {@link #start()}.
     *
     * @param directory created when absent; programs, cluster, passwords and logs go there
     */
    public LocalPostgres(Path directory) {
        this(directory, directory, Durability.FULL);
    }

    /**
     * Describes a server whose programs lie in a directory of their own.
     *
     * @param directory created when absent; cluster, passwords and logs go there
     * @param programsDirectory created when absent; several servers may share it
     */
    public LocalPostgres(Path directory, Path programsDirectory, Durability durability) {
        this.directory = directory.toAbsolutePath().normalize();
        this.programsDirectory = programsDirectory.toAbsolutePath().normalize();
        this.cluster = this.directory.resolve("cluster");
        this.durability = durability;
    }

    /**
     * Starts the server on a free port, with both roles and the database in place; makes the cluster on the first
     * start. A server that a killed process left behind on the same data is stopped first.
     *
     * @throws IllegalStateException when another process uses the directory, when the passwords of an existing cluster
     *     are gone, or when the server does not start (the message quotes its output); nothing is left running
     */
    public void start() {
        try {
            Files.createDirectories(directory);
            lockDirectory();
            passwords = passwords();
            PostgresAccount account = PostgresAccount.of(cluster);
            account.own(directory);
            programs = new PostgresPrograms(PostgresBinaries.unpack(programsDirectory), account, directory);
            makeClusterOnce(account);
            new LeftBehindServer(cluster, programs).stop();
            startOnFreePort();
            createRolesAndDatabase();
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure instanceof RuntimeException known ? known
                    : new IllegalStateException("The embedded PostgreSQL in " + directory + " did not start", failure);
        }
        LOG.info("PostgreSQL listens on 127.0.0.1:{}, its data is in {}", port, cluster);
    }

    /** Stops the server after its open transactions were rolled back; calling it twice does nothing more. */
    @Override
    public void close() {
        if (port != 0) {
            programs.stop(cluster);
            port = 0;
        }
        unlockDirectory();
    }

    /** Creates one more database on the running server, unless it is there, for the same two roles. */
    public void createDatabase(String name) {
        roles().ensureDatabase(name);
    }

    /** Where {@link #DATABASE} is, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /**
     * Where a database of this server is, without user and password.
     *
     * @throws IllegalStateException when the server is not running
     */
    public String jdbcUrl(String database) {
        if (port == 0) {
            throw new IllegalStateException("The server is not running");
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@link #OWNER}. */
    public String ownerPassword() {
        return passwords.owner();
    }

    /** The password of {@link #APP}. */
    public String appPassword() {
        return passwords.app();
    }

    /** The password of the superuser {@code postgres}, whom the application never is. */
    public String superuserPassword() {
        return passwords.superuser();
    }

    private PostgresRoles roles() {
        return new PostgresRoles(jdbcUrl(SUPERUSER), SUPERUSER, passwords);
    }

    private void lockDirectory() throws IOException {
        lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("This process holds the lock already", sameProcess);
        }
        throw new IllegalStateException("Another running process uses the database in " + directory);
    }

    private void unlockDirectory() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException ignored) {
            LOG.warn("The lock on {} could not be released", directory, ignored);
        }
    }

    private PostgresPasswords passwords() throws IOException {
        Path file = directory.resolve("passwords.properties");
        if (Files.exists(file)) {
            return PostgresPasswords.read(file);
        }
        if (Files.exists(cluster)) {
            throw new IllegalStateException("The database in " + cluster + " exists, but " + file
                    + " with its passwords is gone: bring it back from a backup");
        }
        return PostgresPasswords.create(file);
    }

    private void makeClusterOnce(PostgresAccount account) throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path unfinished = directory.resolve("cluster-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Path passwordFile = directory.resolve("initial-password");
        Files.deleteIfExists(passwordFile);
        OwnerOnly.createFile(passwordFile);
        try {
            Files.writeString(passwordFile, passwords.superuser());
            account.own(passwordFile);
            programs.initialise(unfinished, SUPERUSER, passwordFile, durability);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startOnFreePort() throws IOException {
        for (int attempt = 1; port == 0; attempt++) {
            int candidate = freePort();
            try {
                programs.start(cluster, settings(candidate));
                port = candidate;
            } catch (PostgresPrograms.Failed failed) {
                new LeftBehindServer(cluster, programs).stop();
                if (attempt == START_ATTEMPTS) {
                    throw failed;
                }
                LOG.warn("PostgreSQL did not start on port {}, trying another one", candidate, failed);
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Given on the command line, where they outrank every file in the cluster. */
    private List<String> settings(int candidate) {
        String durable = durability == Durability.FULL ? "on" : "off";
        List<String> settings = new ArrayList<>(List.of(
                "port=" + candidate,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "fsync=" + durable,
                "synchronous_commit=" + durable,
                "full_page_writes=" + durable,
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=warning",
                "logging_collector=on",
                "log_filename=postgresql-%u.log",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                "log_truncate_on_rotation=on"));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            settings.remove("unix_socket_directories=");
        }
        return settings;
    }

    private void createRolesAndDatabase() {
        PostgresRoles roles = roles();
        roles.ensure();
        roles.ensureDatabase(DATABASE);
    }
}
