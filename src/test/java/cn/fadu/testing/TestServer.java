package cn.fadu.testing;

import cn.fadu.platform.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The one database server of this JVM, and the directory it shares with the files that tests write. */
final class TestServer {

    private static final Path ALL = Path.of("target", "test-data").toAbsolutePath();
    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();
    static final Path DIRECTORY = ALL.resolve(String.valueOf(ProcessHandle.current().pid()));
    private static final int PATIENCE_SECONDS = 30;

    private static final Phaser USERS = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;
        }
    };
    private static LocalPostgres server;

    private TestServer() {
    }

    static synchronized LocalPostgres running() {
        if (server == null) {
            removeWhatKilledProcessesLeft();
            LocalPostgres starting = new LocalPostgres(DIRECTORY.resolve("postgres"), PROGRAMS,
                    LocalPostgres.Durability.valueOf(System.getProperty("fadu.test.durability", "THROW_AWAY")));
            starting.start();
            server = starting;
            Runtime.getRuntime().addShutdownHook(new Thread(TestServer::remove, "test-database-removal"));
        }
        return server;
    }

    /** Keeps the server running until {@link #released()}, also while the JVM ends. */
    static void inUse() {
        USERS.register();
    }

    static void released() {
        USERS.arriveAndDeregister();
    }

    private static void remove() {
        try {
            if (USERS.getRegisteredParties() > 0) {
                USERS.awaitAdvanceInterruptibly(USERS.getPhase(), PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | TimeoutException goOn) {
            System.err.println("An application context did not close in time: " + goOn);
        }
        server.close();
        delete(DIRECTORY);
    }

    /** A server whose data is gone ends itself within a minute. */
    private static void removeWhatKilledProcessesLeft() {
        if (!Files.isDirectory(ALL)) {
            return;
        }
        try (Stream<Path> directories = Files.list(ALL)) {
            directories.filter(directory -> ProcessHandle.of(pid(directory)).isEmpty()).forEach(TestServer::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long pid(Path directory) {
        return Long.parseLong(directory.getFileName().toString());
    }

    private static void delete(Path directory) {
        FileSystemUtils.deleteRecursively(directory.toFile());
    }
}
