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
 * Whose signature a checkpoint needs: that of the newest key made for its size. The first checkpoint of a key that follows
 * another also has the signature of one that signed before, unless the key is known from elsewhere.
 */
final class CheckpointTrust {

    private final List<Published> keys;
    private final List<NoteKey> known;

    /** @param known keys that need no introduction */
    CheckpointTrust(List<Published> keys, List<NoteKey> known) {
        this.keys = List.copyOf(keys);
        this.known = List.copyOf(known);
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

    static CheckpointTrust of(Connection connection, List<NoteKey> known) throws SQLException {
        List<Published> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT number, from_size, origin, algorithm, spki FROM ledger_key ORDER BY number")) {
            while (rows.next()) {
                keys.add(new Published(rows.getInt(1), rows.getLong(2),
                        new NoteKey(rows.getString(3), NoteAlgorithm.valueOf(rows.getString(4)), rows.getBytes(5))));
            }
        }
        return new CheckpointTrust(keys, known);
    }

    /** Whether the database publishes this key, under whatever name. */
    boolean knows(NoteKey key) {
        return keys.stream().anyMatch(k -> Arrays.equals(k.key().spki(), key.spki()));
    }

    /** @param sizeBefore size of the checkpoint before this one, 0 when it is the first */
    Verdict judge(SignedNote note, Checkpoint checkpoint, long sizeBefore) {
        List<Published> claimed = keys.stream().filter(k -> !k.key().claimedIn(note).isEmpty()).toList();
        List<Published> inForce = keys.stream().filter(k -> k.key().algorithm() == NoteAlgorithm.ED25519)
                .filter(k -> k.fromSize() <= checkpoint.size()).toList();
        if (inForce.isEmpty() || !checkpoint.origin().equals(last(inForce).key().name()) || !claimed.contains(last(inForce))
                || !claimed.stream().allMatch(k -> k.key().verifies(note))) {
            return Verdict.NOT_SIGNED;
        }
        return claimed.stream().allMatch(k -> introduced(k, claimed, sizeBefore)) ? Verdict.SIGNED : Verdict.KEY_NOT_INTRODUCED;
    }

    private boolean introduced(Published key, List<Published> signers, long sizeBefore) {
        List<Published> earlier = keys.stream().filter(k -> k.number() < key.number()
                && k.key().algorithm() == key.key().algorithm()).toList();
        return earlier.isEmpty() || sizeBefore >= key.fromSize() || isKnown(key)
                || earlier.stream().anyMatch(k -> k.fromSize() <= sizeBefore && signers.contains(k));
    }

    private boolean isKnown(Published key) {
        return known.stream().anyMatch(k -> Arrays.equals(k.spki(), key.key().spki()));
    }

    private static Published last(List<Published> keys) {
        return keys.get(keys.size() - 1);
    }
}
