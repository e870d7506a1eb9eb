package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The legal record. It can be appended to and read, nothing else; the database grants and triggers hold the same line. */
public interface Ledger {

    int PIECE = 500;

    /** Number of entries and of the documents filed with them. */
    record Extent(long entries, int documents) {
    }

    /**
     * Locks the head of the stream until the present transaction ends, making the stream if it does not exist. Everything
     * that appends to a stream locks it first; who needs several locks them in the order of {@link StreamId}.
     *
     * @return number of the last entry, 0 when there is none
     */
    long lock(StreamId stream, OrganId organ);

    /** Appends to a stream that is locked by the present transaction. The entry is read back with its place and chain. */
    Entry append(NewEntry entry);

    /** The entry that this act wrote, if it did. */
    Optional<Entry> byAct(ActId act);

    /** Entries with a sequence greater than {@code after}, in order, at most {@code limit}. */
    List<Entry> read(StreamId stream, long after, int limit);

    /** Entries with a sequence smaller than {@code before}, the latest first, at most {@code limit}. */
    List<Entry> readBack(StreamId stream, long before, int limit);

    /** How much the stream holds. */
    Extent extent(StreamId stream);

    /** Every entry of the stream, in order, read piece by piece. */
    default List<Entry> readAll(StreamId stream) {
        List<Entry> all = new ArrayList<>();
        List<Entry> piece;
        do {
            piece = read(stream, all.size(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all;
    }
}
