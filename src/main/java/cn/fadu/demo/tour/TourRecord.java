package cn.fadu.demo.tour;

import cn.fadu.shared.StreamId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people recorded since a tour began. Entries that wait for their place in the tree count after those that have it.
 */
@Repository
@Profile("demo")
class TourRecord {

    private static final List<String> ACTS = Arrays.stream(TourStep.values()).map(TourStep::act).filter(Objects::nonNull).toList();

    private final JdbcClient jdbc;

    TourRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act of a step, done by somebody. */
    record Done(StreamId stream, String person, String act) {
    }

    /** How many entries the record has. */
    long position() {
        return jdbc.sql("SELECT (SELECT coalesce(max(leaf) + 1, 0) FROM tree_leaf) + (SELECT count(*) FROM entry_queue)")
                .query(Long.class).single();
    }

    /** The acts of steps after so many entries, in the order of the record. */
    List<Done> since(long position) {
        return jdbc.sql("""
                        SELECT e.stream, e.person, e.action FROM (
                            SELECT stream, sequence, leaf FROM tree_leaf WHERE leaf >= :position
                            UNION ALL SELECT stream, sequence, (SELECT coalesce(max(leaf) + 1, 0) FROM tree_leaf)
                                + row_number() OVER (ORDER BY id) - 1 FROM entry_queue) later
                        JOIN entry e USING (stream, sequence)
                        WHERE later.leaf >= :position AND e.cause = 'PERSON' AND e.action IN (:acts) ORDER BY later.leaf""")
                .param("position", position).param("acts", ACTS)
                .query((row, n) -> new Done(StreamId.parse(row.getString(1)), row.getString(2), row.getString(3))).list();
    }
}
