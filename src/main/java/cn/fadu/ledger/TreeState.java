package cn.fadu.ledger;

import java.time.Instant;

/**
 * Where an entry stands in the tree.
 *
 * @param leaf      number of its leaf, from zero
 * @param coveredBy size of the first signed checkpoint that covers it
 * @param signedAt  when that one was signed, by the machine's clock
 */
public record TreeState(long leaf, long coveredBy, Instant signedAt) {
}
