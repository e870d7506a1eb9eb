package cn.fadu.verifier.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Entries a second that {@code verify --database} checks. Figures are in docs/performance.md. */
@Tag("bench")
class DatabaseCheckBench {

    private static final long ENTRIES = Long.getLong("fadu.bench.entries", 1_000_000);
    private static final int ROUNDS = 3;

    @TempDir
    private Path directory;

    @Test
    void a_million_entries_are_checked_in_seconds_and_constant_memory() throws Exception {
        TestDatabase database = TestDatabase.another();
        List<SignedNote> notes = LargeRecord.write(() -> database.asSuperuser().getConnection(), ENTRIES);
        Path witness = Files.writeString(directory.resolve("checkpoints.txt"),
                notes.stream().map(SignedNote::toString).collect(Collectors.joining("\n")));
        Connections connections = () -> database.asApp().getConnection();
        DatabaseCheck.Scope scope = new DatabaseCheck.Scope(List.of(witness), List.of(), null, false);
        for (int round = 0; round < ROUNDS; round++) {
            timed("entries alone", () -> entries(connections));
            timed("tree alone", () -> tree(connections, witness));
            timed("whole check", () -> {
                DatabaseCheck.Result result = new DatabaseCheck(connections, scope, Progress.none()).run();
                assertThat(result.findings()).isEmpty();
                assertThat(result.entries().entries()).isGreaterThanOrEqualTo(ENTRIES);
                return 0L;
            });
        }
    }

    private static long entries(Connections connections) throws Exception {
        try (Connection connection = connections.snapshot()) {
            long before = ofBackend(connection);
            assertThat(new EntryScan(SetDigest.newKey(), n -> { }).over(connection).right()).isTrue();
            return ofBackend(connection) - before;
        }
    }

    private static long tree(Connections connections, Path witness) throws Exception {
        Findings findings = new Findings();
        try (Connection leaves = connections.snapshot(); Connection beside = connections.snapshot(); Witness kept = new Witness(witness)) {
            long before = ofBackend(leaves) + ofBackend(beside);
            new TreePass(SetDigest.newKey(), CheckpointTrust.of(beside, List.of()), findings)
                    .over(leaves, beside, List.of(kept));
            assertThat(findings.isEmpty()).isTrue();
            return ofBackend(leaves) + ofBackend(beside) - before;
        }
    }

    /** Processor time of the server's process for this connection, in hundredths of a second; 0 where the system does not tell. */
    private static long ofBackend(Connection connection) throws Exception {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        Path stat = Path.of("/proc", Integer.toString(process), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static void timed(String what, Callable<Long> work) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        double backend = work.call() / 100.0;
        double seconds = (System.nanoTime() - begun) / 1e9;
        double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf("%s: %.1f s, %,.0f entries/s; processor: check %.2f s, server %.2f s, %,.0f entries/s and core; heap %,d MiB%n",
                what, seconds, ENTRIES / seconds, own, backend, ENTRIES / (own + backend),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
}
