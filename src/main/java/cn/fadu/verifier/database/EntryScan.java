package cn.fadu.verifier.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/**
 * The quick pass: every entry encoded anew, in the order in which the table lies on the disk. The digest of each entry has to be
 * what its row says, what the next entry of its stream or the stream's head names, and its leaf what the tree has: all of this
 * is compared as sets, whose digests have constant size. It tells whether everything is right; what is not, {@link ChainPass}
 * finds.
 */
final class EntryScan {

    private static final int HASH = EntryRow.MORE;
    private static final String ENTRIES = "SELECT " + EntryRow.COLUMNS + ", e.hash FROM entry e";
    private static final String NOT_IN_TREE = ENTRIES + """
             WHERE (e.stream, e.sequence) IN (SELECT q.stream, q.sequence FROM entry_queue q)
            AND NOT EXISTS (SELECT 1 FROM tree_leaf l WHERE l.stream = e.stream AND l.sequence = e.sequence)""";
    private static final String HEADS = "SELECT stream, last_sequence, last_hash FROM stream_head";
    private static final int DIGEST_BYTES = 32;
    private static final int REPORT_EVERY = 1 << 12;
    private static final byte[] NOTHING = new byte[DIGEST_BYTES];

    private final LongConsumer progress;
    private final EntryRow entry = new EntryRow(EntryRow.MORE + 1);
    private final RowFields head = new RowFields(3);
    private final SetDigest links;
    private final SetDigest leaves;
    private final byte[] digest = new byte[DIGEST_BYTES];
    private final byte[] leaf = new byte[DIGEST_BYTES];
    private long entries;
    private long streams;
    private boolean right = true;

    /** @param progress is told the number of entries now and then */
    EntryScan(byte[] key, LongConsumer progress) {
        this.links = new SetDigest(key);
        this.leaves = new SetDigest(key);
        this.progress = progress;
    }

    /**
     * What the scan showed.
     *
     * @param right  whether rows, chains and heads agree
     * @param leaves digest of the leaves that the entries ought to have
     */
    record Read(long entries, long streams, boolean right, SetDigest leaves) {
    }

    Read over(Connection connection) throws SQLException {
        CopyRows rows = new CopyRows(connection, ENTRIES);
        for (byte[] row = rows.next(); row != null; row = rows.next()) {
            entry(row);
            if (entries % REPORT_EVERY == 0) {
                progress.accept(entries);
            }
        }
        CopyRows waiting = new CopyRows(connection, NOT_IN_TREE);
        for (byte[] row = waiting.next(); row != null; row = waiting.next()) {
            waiting(row);
        }
        CopyRows heads = new CopyRows(connection, HEADS);
        for (byte[] row = heads.next(); row != null; row = heads.next()) {
            head(row);
        }
        return read();
    }

    void entry(byte[] row) {
        entry.read(row);
        add(entry.fields());
        entries++;
    }

    /** An entry that has no leaf yet. */
    void waiting(byte[] row) {
        entry.read(row);
        entry.leaf(leaf);
        RowFields fields = entry.fields();
        leaves.remove(row, fields.at(EntryRow.STREAM), fields.length(EntryRow.STREAM), fields.longOf(EntryRow.SEQUENCE), leaf, 0,
                DIGEST_BYTES);
    }

    /** Stream, number of its last entry, and the digest of that. */
    void head(byte[] row) {
        head.set(row);
        if (head.longOf(1) == 0) {
            right &= head.holds(2, NOTHING);
        } else {
            streams++;
            links.remove(row, head.at(0), head.length(0), head.longOf(1), row, head.at(2), Math.max(0, head.length(2)));
        }
    }

    Read read() {
        return new Read(entries, streams, right && links.isEmpty(), leaves);
    }

    private void add(RowFields row) {
        entry.digest(digest);
        entry.leaf(leaf);
        right &= row.holds(HASH, digest);
        int from = row.at(EntryRow.STREAM);
        int length = row.length(EntryRow.STREAM);
        long sequence = row.longOf(EntryRow.SEQUENCE);
        links.add(row.row(), from, length, sequence, digest);
        leaves.add(row.row(), from, length, sequence, leaf);
        if (sequence == 1) {
            right &= row.holds(EntryRow.PREVIOUS, NOTHING);
        } else {
            links.remove(row.row(), from, length, sequence - 1, row.row(), row.at(EntryRow.PREVIOUS),
                    Math.max(0, row.length(EntryRow.PREVIOUS)));
        }
    }
}
