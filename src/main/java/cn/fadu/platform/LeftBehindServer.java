package cn.fadu.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that outlives a process killed without warning, or only the file in which it noted its number. */
final class LeftBehindServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehindServer.class);

    private final Path cluster;
    private final PostgresPrograms programs;

    LeftBehindServer(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Stops the server of this cluster if it still runs; afterwards nothing stands in the way of a start. */
    void stop() throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        if (server(note).isPresent()) {
            LOG.warn("A database server left behind on {} is being stopped", cluster);
            programs.stop(cluster);
        } else {
            // The number may belong to another program since a restart; PostgreSQL would then refuse to start.
            Files.deleteIfExists(note);
        }
    }

    private static Optional<ProcessHandle> server(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().map(LeftBehindServer::isPostgres).orElse(true));
    }

    private static boolean isPostgres(String command) {
        String program = Path.of(command).getFileName().toString();
        return program.equals("postgres") || program.equals("postgres.exe");
    }
}
