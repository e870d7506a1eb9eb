package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.ledger.tree.TimeStamp;
import cn.fadu.shared.Digest;
import cn.fadu.verifier.database.CheckpointTrust.Verdict;
import cn.fadu.verifier.database.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The stored checkpoints, one after the other, against their signatures and the tree that is computed beside them. */
final class CheckpointCheck {

    static final String QUERY = """
            SELECT c.size, c.root, c.note, s.response FROM checkpoint c LEFT JOIN checkpoint_stamp s ON s.size = c.size
            ORDER BY c.size""";

    private final ResultSet rows;
    private final CheckpointTrust trust;
    private final Findings findings;
    private boolean present;
    private long sizeBefore;
    private long checkpoints;
    private long confirmed;
    private boolean treeDiffers;
    private boolean beyond;
    private SignedNote last;
    private long lastSize = -1;

    CheckpointCheck(ResultSet rows, CheckpointTrust trust, Findings findings) throws SQLException {
        this.rows = rows;
        this.trust = trust;
        this.findings = findings;
        this.present = rows.next();
    }

    long checkpoints() {
        return checkpoints;
    }

    /** Size of the largest signed checkpoint whose root the leaves have. */
    long confirmed() {
        return confirmed;
    }

    /** The stored note over exactly this many entries, which has just been reached, or null. */
    SignedNote noteAt(long size) {
        return lastSize == size ? last : null;
    }

    /** Whether the next checkpoint is over at most this many entries. */
    boolean isDue(long size) throws SQLException {
        return present && rows.getLong(1) <= size;
    }

    /**
     * Judges the next checkpoint.
     *
     * @param root of the leaves as computed, or null when there are none such
     */
    void judge(Digest root) throws SQLException {
        long size = rows.getLong(1);
        checkpoints++;
        SignedNote note = note(size);
        if (note != null && isSigned(note, size)) {
            compare(size, Digest.ofBytes(rows.getBytes(2)), root);
        }
        last = note;
        lastSize = size;
        sizeBefore = size;
        present = rows.next();
    }

    private SignedNote note(long size) throws SQLException {
        try {
            SignedNote note = SignedNote.parse(rows.getString(3));
            Checkpoint stated = Checkpoint.parse(note.text());
            if (stated.size() == size && stated.root().equals(Digest.ofBytes(rows.getBytes(2)))) {
                return note;
            }
        } catch (IllegalArgumentException unreadable) {
            // Named below, like a note that reads well and says another thing.
        }
        findings.add(Finding.ofTree(Kind.CHECKPOINT_CHANGED, size));
        return null;
    }

    private boolean isSigned(SignedNote note, long size) throws SQLException {
        Verdict verdict = trust.judge(note, Checkpoint.parse(note.text()), sizeBefore);
        if (verdict != Verdict.SIGNED) {
            findings.add(Finding.ofTree(verdict == Verdict.NOT_SIGNED ? Kind.CHECKPOINT_NOT_SIGNED : Kind.KEY_NOT_INTRODUCED, size));
        }
        byte[] stamp = rows.getBytes(4);
        if (stamp != null && !isOver(note, stamp)) {
            findings.add(Finding.ofTree(Kind.STAMP_WRONG, size));
        }
        return verdict != Verdict.NOT_SIGNED;
    }

    private static boolean isOver(SignedNote note, byte[] stamp) {
        try {
            TimeStamp.over(note.toString().getBytes(StandardCharsets.UTF_8), stamp);
            return true;
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    private void compare(long size, Digest signed, Digest root) {
        if (root == null) {
            if (!beyond) {
                findings.add(Finding.ofTree(Kind.CHECKPOINT_BEYOND_TREE, size));
            }
            beyond = true;
        } else if (signed.equals(root)) {
            confirmed = size;
        } else if (!treeDiffers) {
            treeDiffers = true;
            findings.add(Finding.ofTree(Kind.TREE_DIFFERS, size, Long.toString(confirmed), Long.toString(size - 1)));
        }
    }
}
