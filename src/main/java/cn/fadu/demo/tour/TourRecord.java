package cn.fadu.demo.tour;

import cn.fadu.shared.StreamId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people recorded since a tour began. Entries count from when they are written, whether or not they are in the tree yet. */
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
                            SELECT stream, sequence, 0 AS queued, leaf AS place FROM tree_leaf WHERE leaf >= :position
                            UNION ALL SELECT stream, sequence, 1, id FROM entry_queue) later
                        JOIN entry e USING (stream, sequence)
                        WHERE e.cause = 'PERSON' AND e.action IN (:acts) ORDER BY later.queued, later.place""")
                .param("position", position).param("acts", ACTS)
                .query((row, n) -> new Done(StreamId.parse(row.getString(1)), row.getString(2), row.getString(3))).list();
    }
}
