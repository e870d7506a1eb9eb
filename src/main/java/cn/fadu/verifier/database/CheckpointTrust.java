package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.SignedNote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whose signature a checkpoint needs. The first key signs from its first checkpoint on; each later one of its algorithm signs
 * from the first checkpoint over more entries than there were when it was made, and that one together with the key before.
 */
final class CheckpointTrust {

    private final List<Published> keys;

    CheckpointTrust(List<Published> keys) {
        this.keys = List.copyOf(keys);
    }

    /** A public key as the database has it. */
    record Published(int number, long fromSize, NoteKey key) {
    }

    /** What is to be said about one checkpoint. */
    enum Verdict {
        SIGNED, NOT_SIGNED,
        /** Signed by a new key, but not by the one before it. */
        KEY_NOT_INTRODUCED
    }

    static CheckpointTrust of(Connection connection) throws SQLException {
        List<Published> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT number, from_size, origin, algorithm, spki FROM ledger_key ORDER BY number")) {
            while (rows.next()) {
                keys.add(new Published(rows.getInt(1), rows.getLong(2),
                        new NoteKey(rows.getString(3), NoteAlgorithm.valueOf(rows.getString(4)), rows.getBytes(5))));
            }
        }
        return new CheckpointTrust(keys);
    }

    /** Whether the database publishes this key, under whatever name. */
    boolean knows(NoteKey key) {
        return keys.stream().anyMatch(k -> Arrays.equals(k.key().spki(), key.spki()));
    }

    /** @param sizeBefore size of the checkpoint before this one, 0 when it is the first */
    Verdict judge(SignedNote note, Checkpoint checkpoint, long sizeBefore) {
        List<Published> claimed = keys.stream().filter(k -> !k.key().claimedIn(note).isEmpty()).toList();
        List<Published> inForce = keys.stream().filter(k -> k.key().algorithm() == NoteAlgorithm.ED25519)
                .filter(k -> inForce(k, checkpoint.size())).toList();
        if (inForce.isEmpty() || !checkpoint.origin().equals(last(inForce).key().name()) || !claimed.contains(last(inForce))
                || !claimed.stream().allMatch(k -> k.key().verifies(note))) {
            return Verdict.NOT_SIGNED;
        }
        return claimed.stream().allMatch(k -> introduced(k, claimed, sizeBefore)) ? Verdict.SIGNED : Verdict.KEY_NOT_INTRODUCED;
    }

    private boolean inForce(Published key, long size) {
        return before(key) == null ? key.fromSize() <= size : key.fromSize() < size;
    }

    /** A key's first checkpoint has the signature of the key before it as well. */
    private boolean introduced(Published key, List<Published> signers, long sizeBefore) {
        Published before = before(key);
        return before == null || sizeBefore > key.fromSize() || signers.contains(before);
    }

    private Published before(Published key) {
        List<Published> earlier = keys.stream().filter(k -> k.number() < key.number()
                && k.key().algorithm() == key.key().algorithm()).toList();
        return earlier.isEmpty() ? null : last(earlier);
    }

    private static Published last(List<Published> keys) {
        return keys.get(keys.size() - 1);
    }
}
