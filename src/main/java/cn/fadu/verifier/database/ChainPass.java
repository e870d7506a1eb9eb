package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Finds what {@link EntryScan} showed to be wrong: every entry of every stream in its order, encoded anew and held against the
 * digest in the row, the entry before it and its leaf. Only the end of the present stream is kept.
 */
final class ChainPass {

    private static final int HASH = EntryRow.MORE;
    private static final int LEAF = EntryRow.MORE + 1;
    private static final int LEAF_HASH = EntryRow.MORE + 2;
    private static final int QUEUED = EntryRow.MORE + 3;
    static final int FIELDS = EntryRow.MORE + 4;
    static final String QUERY = "SELECT " + EntryRow.COLUMNS + """
            , e.hash, l.leaf, l.hash,
            CASE WHEN l.leaf IS NULL THEN (e.stream, e.sequence) IN (SELECT q.stream, q.sequence FROM entry_queue q) END
            FROM entry e LEFT JOIN tree_leaf l ON l.stream = e.stream AND l.sequence = e.sequence
            ORDER BY e.stream, e.sequence""";
    private static final int DIGEST_BYTES = 32;
    private static final int REPORT_EVERY = 1 << 12;

    private final Findings findings;
    private final LongConsumer progress;
    private final EntryRow entry = new EntryRow(FIELDS);
    private final List<AlteredEntry> altered = new ArrayList<>();
    private final byte[] digest = new byte[DIGEST_BYTES];
    private final byte[] leafHash = new byte[DIGEST_BYTES];
    private final byte[] before = new byte[DIGEST_BYTES];
    private byte[] stream = new byte[0];
    private long expected;
    private AlteredEntry pending;
    private long entries;
    private long streams;
    private long inTree;
    private long alteredCount;

    /** @param progress is told the number of entries now and then */
    ChainPass(Findings findings, LongConsumer progress) {
        this.findings = findings;
        this.progress = progress;
    }

    /** How much was read; of altered entries the first are kept, up to {@link Findings#KEPT_OF_A_KIND}. */
    record Read(long entries, long streams, long inTree, List<AlteredEntry> altered, long alteredCount) {
    }

    Read over(Connection connection) throws SQLException {
        CopyRows rows = new CopyRows(connection, QUERY);
        for (byte[] row = rows.next(); row != null; row = rows.next()) {
            entry.read(row);
            check(entry.fields());
            if (++entries % REPORT_EVERY == 0) {
                progress.accept(entries);
            }
        }
        settle(false);
        return new Read(entries, streams, inTree, List.copyOf(altered), alteredCount);
    }

    private void check(RowFields row) {
        if (!row.holds(EntryRow.STREAM, stream)) {
            begin(row.bytesOf(EntryRow.STREAM));
        }
        long sequence = row.longOf(EntryRow.SEQUENCE);
        entry.digest(digest);
        entry.leaf(leafHash);
        boolean inOrder = inOrder(sequence);
        boolean linkDiffers = inOrder && !row.holds(EntryRow.PREVIOUS, before);
        boolean linkIsNews = linkDiffers && pending == null;
        boolean storedDiffers = !row.holds(HASH, digest);
        boolean leafDiffers = !row.isNull(LEAF) && !row.holds(LEAF_HASH, leafHash);
        settle(linkDiffers);
        if (storedDiffers || leafDiffers) {
            pending = new AlteredEntry(row.row(), text(), sequence, before.clone(), row.isNull(LEAF) ? null : row.longOf(LEAF),
                    row.bytesOf(LEAF_HASH), storedDiffers, leafDiffers, linkIsNews, false);
        } else if (linkIsNews) {
            findings.add(Finding.ofEntry(Kind.CHAIN_BROKEN, text(), sequence));
        }
        place(row, sequence);
        expected = sequence + 1;
        System.arraycopy(digest, 0, before, 0, DIGEST_BYTES);
    }

    private void begin(byte[] next) {
        settle(false);
        stream = next;
        expected = 1;
        Arrays.fill(before, (byte) 0);
        streams++;
    }

    /** What the entry after an altered one says about it is known only when that one has been read. */
    private void settle(boolean nextDiffers) {
        if (pending != null) {
            alteredCount++;
            if (altered.size() < Findings.KEPT_OF_A_KIND) {
                altered.add(pending.withNext(nextDiffers));
            }
            pending = null;
        }
    }

    private boolean inOrder(long sequence) {
        if (sequence > expected) {
            findings.add(Finding.ofEntry(Kind.ENTRY_MISSING, text(), expected, Long.toString(sequence - 1)));
        } else if (sequence < expected) {
            findings.add(Finding.ofEntry(Kind.SEQUENCE_BROKEN, text(), sequence));
        }
        return sequence == expected;
    }

    private void place(RowFields row, long sequence) {
        if (!row.isNull(LEAF)) {
            inTree++;
        } else if (!row.booleanOf(QUEUED)) {
            findings.add(Finding.ofEntry(Kind.ENTRY_OUTSIDE_TREE, text(), sequence));
        }
    }

    private String text() {
        return new String(stream, StandardCharsets.UTF_8);
    }
}
