package cn.fadu.ledger;

import cn.fadu.shared.StreamId;
import java.util.Collection;
import java.util.Map;

/** Where the pieces are kept that a stream seals in batches; every kind of piece has one. */
public interface BatchSource {

    /** What the pieces are, as batches name it: permanent, such as {@code access_event}. */
    String name();

    /**
     * The content of pieces as it is sealed, canonical JSON, put together anew from what is stored: the same for as long as
     * nobody changes the piece. A piece that is gone is left out.
     */
    Map<Long, byte[]> content(StreamId stream, Collection<Long> items);
}
