package cn.fadu.ledger;

import cn.fadu.ledger.Batches.SealedItem;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Recomputes every batch of a stream from the pieces as they stand now and compares with the root that its entry states;
 * what a table says about a leaf only helps to name the piece. Whether the entries themselves are right is the chain's.
 */
@Component
public class BatchCheck {

    private final Batches batches;
    private final Ledger ledger;
    private final SealingQueue queue;

    BatchCheck(Batches batches, Ledger ledger, SealingQueue queue) {
        this.batches = batches;
        this.ledger = ledger;
        this.queue = queue;
    }

    /** What is wrong. */
    public enum Reason {
        /** The piece says something else than when it was sealed. */
        PIECE_CHANGED,
        /** The piece was sealed and is gone. */
        PIECE_GONE,
        /** The pieces are right, but what is noted about the leaf of this one is not. */
        LEAF_NOTE_CHANGED,
        /** The pieces do not make the root of the entry, and no single one can be named. */
        ROOT_DIFFERS,
        /** The piece waited to be sealed and is gone. */
        WAITING_PIECE_GONE
    }

    /**
     * One finding.
     *
     * @param entry number of the entry of the batch; 0 for a piece that waits
     * @param item  number of the piece, or null when the batch as a whole is meant
     */
    public record Fault(StreamId stream, long entry, Long item, Reason reason) {
    }

    /** Everything that is wrong with the batches of the stream, in the order of their entries; empty when all hold. */
    public List<Fault> faults(StreamId stream) {
        List<Fault> faults = new ArrayList<>();
        List<Entry> piece;
        long after = 0;
        do {
            piece = ledger.read(stream, after, Ledger.PIECE);
            for (Entry entry : piece) {
                after = entry.sequence();
                if (SealedBatch.isBatch(entry)) {
                    check(SealedBatch.of(entry), faults);
                }
            }
        } while (piece.size() == Ledger.PIECE);
        waiting(stream, faults);
        return faults;
    }

    private void check(SealedBatch batch, List<Fault> faults) {
        List<SealedItem> items = batches.items(batch.stream(), batch.entry());
        Map<Long, byte[]> contents = batches.contents(batch, items.stream().map(SealedItem::item).toList());
        List<Fault> named = new ArrayList<>();
        List<Digest> leaves = new ArrayList<>();
        for (SealedItem sealed : items) {
            byte[] content = contents.get(sealed.item());
            if (content == null) {
                named.add(new Fault(batch.stream(), batch.entry(), sealed.item(), Reason.PIECE_GONE));
                continue;
            }
            Digest leaf = MerkleTree.leaf(content);
            leaves.add(leaf);
            if (!leaf.equals(sealed.leaf())) {
                named.add(new Fault(batch.stream(), batch.entry(), sealed.item(), Reason.PIECE_CHANGED));
            }
        }
        boolean holds = leaves.size() == batch.count()
                && MerkleTree.root(leaves.size(), MerkleTree.over(leaves)).equals(batch.root());
        if (holds) {
            named.replaceAll(f -> new Fault(f.stream(), f.entry(), f.item(), Reason.LEAF_NOTE_CHANGED));
        } else if (named.isEmpty()) {
            named.add(new Fault(batch.stream(), batch.entry(), null, Reason.ROOT_DIFFERS));
        }
        faults.addAll(named);
    }

    private void waiting(StreamId stream, List<Fault> faults) {
        String source = queue.sourceOf(stream);
        long after = Long.MIN_VALUE;
        List<Long> items = source == null ? List.of() : queue.items(stream, after, Batches.MOST);
        while (!items.isEmpty()) {
            Set<Long> gone = new HashSet<>(items);
            gone.removeAll(batches.contents(new SealedBatch(stream, 0, source, 0, 0, 0, Entry.NOTHING), items).keySet());
            items.stream().filter(gone::contains)
                    .forEach(item -> faults.add(new Fault(stream, 0, item, Reason.WAITING_PIECE_GONE)));
            after = items.get(items.size() - 1);
            items = queue.items(stream, after, Batches.MOST);
        }
    }
}
