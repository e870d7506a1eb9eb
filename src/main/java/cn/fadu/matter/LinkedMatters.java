package cn.fadu.matter;

import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matters that adjust an earlier decision in a major way, and the decisions they adjust (Order 713, Art. 37). */
@Repository
public class LinkedMatters {

    private final JdbcClient jdbc;

    LinkedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of the two matters of a link. */
    public record Linked(MatterId id, String title) {
    }

    /** The matters that name this one as what they adjust, the earliest first. */
    public List<Linked> successorsOf(MatterId matter) {
        return jdbc.sql("SELECT id, title FROM matter WHERE predecessor = :matter ORDER BY started_on, id")
                .param("matter", matter.value()).query((row, n) -> linked(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** The decisions of the actor's unit that are alive after their publication, the latest first. */
    public List<Linked> decisionsOf(Actor actor) {
        return jdbc.sql("""
                        SELECT id, title FROM matter WHERE organ = :organ AND lead_unit = :unit
                          AND stage IN ('EXECUTING', 'SUSPENDED', 'EVALUATED') ORDER BY changed_at DESC, id LIMIT 200""")
                .param("organ", actor.organ().value()).param("unit", actor.unit().value())
                .query((row, n) -> linked(row.getObject(1, UUID.class), row.getString(2))).list();
    }

    private static Linked linked(UUID id, String title) {
        return new Linked(new MatterId(id), title);
    }
}
