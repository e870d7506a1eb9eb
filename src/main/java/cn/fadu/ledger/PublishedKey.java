package cn.fadu.ledger;

import cn.fadu.ledger.tree.NoteKey;
import java.time.Instant;

/**
 * A public key of this installation.
 *
 * @param number   from one; a key and its companion of another algorithm have the same
 * @param fromSize size of the tree when it was made: it signs checkpoints of that size and larger ones
 */
public record PublishedKey(int number, NoteKey key, long fromSize, Instant madeAt) {
}
