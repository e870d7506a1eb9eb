package cn.fadu.ledger;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pieces that wait to be sealed in the next batch of their stream. */
@Component
public class SealingQueue {

    private final JdbcClient jdbc;

    public SealingQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stream in which pieces wait. */
    record Waiting(StreamId stream, OrganId organ) {
    }

    /**
     * Lets the piece wait, in the present transaction, which is the one that stores it.
     *
     * @param source {@link BatchSource#name()} of where it is kept
     * @param item   its number; pieces of a batch stand in the order of their numbers
     */
    public void add(StreamId stream, OrganId organ, String source, long item) {
        jdbc.sql("INSERT INTO unsealed_item (stream, item, organ, source) VALUES (?, ?, ?, ?)")
                .params(stream.toString(), item, organ.value(), source).update();
    }

    List<Waiting> streams() {
        return jdbc.sql("SELECT DISTINCT stream, organ FROM unsealed_item ORDER BY stream")
                .query((row, n) -> new Waiting(StreamId.parse(row.getString(1)), new OrganId(row.getString(2)))).list();
    }

    /** What kind of pieces waits in the stream; null when none does. */
    String sourceOf(StreamId stream) {
        return jdbc.sql("SELECT source FROM unsealed_item WHERE stream = ? LIMIT 1").param(stream.toString())
                .query(String.class).optional().orElse(null);
    }

    /** Numbers greater than {@code after}, in order, at most {@code limit}. */
    List<Long> items(StreamId stream, long after, int limit) {
        return jdbc.sql("SELECT item FROM unsealed_item WHERE stream = ? AND item > ? ORDER BY item LIMIT ?")
                .params(stream.toString(), after, limit).query(Long.class).list();
    }

    void remove(StreamId stream, List<Long> items) {
        jdbc.sql("DELETE FROM unsealed_item WHERE stream = ? AND item = ANY (?)")
                .params(stream.toString(), items.toArray(Long[]::new)).update();
    }
}
