package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.verifier.database.Finding.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The whole check, in one snapshot of the database: entries and tree beside one another; a search for the place when they are
 * not right; then dossiers and documents.
 */
final class DatabaseCheck {

    private final Connections connections;
    private final Scope scope;
    private final Progress progress;

    /**
     * What is to be checked beside the database itself.
     *
     * @param checkpoints files of checkpoints that witnesses kept
     * @param keys        public keys that the installation must have published, and that need no introduction by others
     * @param documents   directory of the contents, or null when it is not at hand
     * @param allBytes    whether every content is read
     */
    record Scope(List<Path> checkpoints, List<NoteKey> keys, Path documents, boolean allBytes) {
    }

    /** What was read and found. */
    record Result(EntryScan.Read entries, TreePass.Read tree, long matters, long contents, List<Finding> findings, long count) {

        boolean isRight() {
            return findings.isEmpty();
        }
    }

    DatabaseCheck(Connections connections, Scope scope, Progress progress) {
        this.connections = connections;
        this.scope = scope;
        this.progress = progress;
    }

    Result run() throws SQLException {
        List<Witness> witnesses = new ArrayList<>();
        try {
            for (Path file : scope.checkpoints()) {
                witnesses.add(new Witness(file));
            }
            try (Connection connection = connections.snapshot()) {
                return run(connection, witnesses);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            witnesses.forEach(DatabaseCheck::close);
        }
    }

    private Result run(Connection connection, List<Witness> witnesses) throws SQLException {
        String snapshot = one(connection, "SELECT pg_export_snapshot()");
        byte[] key = SetDigest.newKey();
        long expected = Long.parseLong(one(connection, "SELECT coalesce(sum(last_sequence), 0) FROM stream_head"));
        progress.begin(Progress.Part.ENTRIES, expected);
        Findings ofTree = new Findings();
        FutureTask<TreePass.Read> task = new FutureTask<>(() -> tree(snapshot, key, witnesses, ofTree));
        new Thread(task, "tree").start();
        EntryScan.Read entries = new EntryScan(key, progress::at).over(connection);
        TreePass.Read tree = result(task);
        Findings all = new Findings();
        if (!entries.right() || !entries.leaves().isSame(tree.set())) {
            progress.begin(Progress.Part.SEARCH, expected);
            search(connection, tree, all);
        }
        all.addAll(ofTree);
        long matters = dossiers(connection, all);
        long contents = documents(connection, all);
        progress.end();
        return new Result(entries, tree, matters, contents, all.kept(), all.count());
    }

    /** Says what is wrong about entries, streams and leaves, when something is. */
    private void search(Connection connection, TreePass.Read tree, Findings findings) throws SQLException {
        Findings ofChain = new Findings();
        ChainPass.Read chain = new ChainPass(ofChain, progress::at).over(connection);
        findings.addAll(new AlteredEntries(chain.altered(), tree.confirmed(), connection).named());
        findings.addAll(ofChain);
        HeadPass heads = new HeadPass(connection, findings);
        heads.heads();
        if (chain.inTree() != tree.leaves()) {
            heads.leavesWithoutEntry();
        }
        if (findings.isEmpty()) {
            throw new IllegalStateException("entries and leaves contradict one another, and no place of it was found");
        }
    }

    private TreePass.Read tree(String snapshot, byte[] key, List<Witness> witnesses, Findings findings) throws SQLException {
        try (Connection leaves = connections.joining(snapshot); Connection beside = connections.joining(snapshot)) {
            CheckpointTrust trust = CheckpointTrust.of(beside, scope.keys());
            for (NoteKey given : scope.keys()) {
                if (!trust.knows(given)) {
                    findings.add(Finding.ofTree(Kind.KEY_UNKNOWN, 0, given.verifierKey()));
                }
            }
            return new TreePass(key, trust, findings).over(leaves, beside, witnesses);
        }
    }

    private long dossiers(Connection connection, Findings findings) throws SQLException {
        progress.begin(Progress.Part.DOSSIERS, Long.parseLong(one(connection, "SELECT count(*) FROM matter")));
        return new DossierPass(connection, findings, progress::at).run();
    }

    private long documents(Connection connection, Findings findings) throws SQLException {
        if (scope.documents() == null) {
            return 0;
        }
        progress.begin(Progress.Part.DOCUMENTS, Long.parseLong(one(connection, "SELECT count(DISTINCT digest) FROM document")));
        return new DocumentPass(connection, scope.documents(), scope.allBytes(), findings, progress::at).run();
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static TreePass.Read result(FutureTask<TreePass.Read> tree) throws SQLException {
        try {
            return tree.get();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void close(Witness witness) {
        try {
            witness.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
