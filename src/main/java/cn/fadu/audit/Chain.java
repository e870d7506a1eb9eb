package cn.fadu.audit;

import cn.fadu.ledger.Entry;
import cn.fadu.shared.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The digests of a record, computed anew from what its entries say, and whether each entry names the digest of the one before
 * it. No stored digest is trusted.
 */
public final class Chain {

    private final Map<Long, Digest> digests = new HashMap<>();
    private final Long broken;
    private final Digest last;

    private Chain(List<Entry> record) {
        Digest before = Entry.NOTHING;
        long expected = 1;
        Long first = null;
        for (Entry entry : record) {
            if (first == null && (entry.sequence() != expected || !entry.previous().equals(before))) {
                first = entry.sequence();
            }
            before = entry.digest();
            digests.put(entry.sequence(), before);
            expected = entry.sequence() + 1;
        }
        broken = first;
        last = before;
    }

    /** {@code record} is all that there is, in order. */
    static Chain of(List<Entry> record) {
        return new Chain(record);
    }

    /** The digest of the entry; throws {@link IllegalArgumentException} for a number that the record does not have. */
    public Digest digest(long number) {
        return Optional.ofNullable(digests.get(number))
                .orElseThrow(() -> new IllegalArgumentException("no entry " + number));
    }

    /** The digest of the last entry, which stands for the whole record; 64 zeros for an empty one. */
    public Digest last() {
        return last;
    }

    /** Number of the first entry that does not follow the one before it; empty where all do. */
    public Optional<Long> broken() {
        return Optional.ofNullable(broken);
    }

    /** Whether the entry names the digest of the one before it, or 64 zeros where it is the first. */
    public boolean follows(Entry entry) {
        Digest before = entry.sequence() == 1 ? Entry.NOTHING : digests.get(entry.sequence() - 1);
        return entry.previous().equals(before);
    }
}
