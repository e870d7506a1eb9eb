package cn.fadu.ledger;

import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import java.util.List;

/**
 * Shows that a piece is in a batch: from the hash of its content the path leads to the root that the entry of the batch
 * states.
 *
 * @param content  the piece as it stands now, canonical JSON
 * @param position its place among the pieces of the batch, from zero
 * @param path     the hashes beside the way up, the lowest first (RFC 6962, section 2.1.1)
 */
public record BatchProof(SealedBatch batch, long item, byte[] content, long position, List<Digest> path) {

    public BatchProof {
        path = List.copyOf(path);
    }

    /** The hash of the content behind a byte 0x00. */
    public Digest leaf() {
        return MerkleTree.leaf(content);
    }

    /** Whether the content as it stands now is what was sealed. */
    public boolean holds() {
        return MerkleTree.rootAbove(leaf(), position, batch.count(), path).equals(batch.root());
    }

    /** For each hash of the path, from the lowest, whether it stands to the left of the way up. */
    public List<Boolean> leftOfTheWay() {
        java.util.ArrayList<Boolean> left = new java.util.ArrayList<>();
        long at = position;
        long last = batch.count() - 1;
        while (left.size() < path.size()) {
            if (at % 2 == 1) {
                left.add(true);
            } else if (at < last) {
                left.add(false);
            }
            at >>= 1;
            last >>= 1;
        }
        return left;
    }
}
