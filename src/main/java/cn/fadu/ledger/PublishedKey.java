package cn.fadu.ledger;

import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import java.time.Instant;
import java.util.Locale;

/**
 * A public key of this installation.
 *
 * @param number   from one, with gaps; keys that were made together have the same
 * @param fromSize it signs checkpoints of this size and larger ones, until one signs that came after it
 */
public record PublishedKey(int number, NoteKey key, long fromSize, Instant madeAt) {

    /** What its files are called in the key directory, without ending: {@code ledger-1.ed25519}. */
    public String name() {
        return name(number, key.algorithm());
    }

    static String name(int number, NoteAlgorithm algorithm) {
        return "ledger-" + number + "." + algorithm.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
