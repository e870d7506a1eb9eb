package cn.fadu.ledger;

import cn.fadu.shared.StreamId;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries stand in the signed tree. */
@Repository
public class TreeStates {

    private final JdbcClient jdbc;

    TreeStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the entry, from {@code from} to {@code to}, both included; one that no checkpoint covers yet is absent. */
    public Map<Long, TreeState> of(StreamId stream, long from, long to) {
        Map<Long, TreeState> states = new HashMap<>();
        jdbc.sql("""
                        SELECT l.sequence, l.leaf, c.size, c.signed_at FROM tree_leaf l
                        CROSS JOIN LATERAL (SELECT size, signed_at FROM checkpoint WHERE size > l.leaf ORDER BY size LIMIT 1) c
                        WHERE l.stream = ? AND l.sequence BETWEEN ? AND ?""")
                .params(stream.toString(), from, to)
                .query((row, n) -> states.put(row.getLong(1), new TreeState(row.getLong(2), row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))).list();
        return states;
    }
}
