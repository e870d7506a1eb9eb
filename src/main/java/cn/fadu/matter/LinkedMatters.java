package cn.fadu.matter;

import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matters that adjust an earlier decision in a major way, and the decisions they adjust (Order 713, Art. 37). */
@Repository
public class LinkedMatters {

    private final JdbcClient jdbc;
    private final MatterAccess access;

    LinkedMatters(JdbcClient jdbc, MatterAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** One of the two matters of a link. */
    public record Linked(MatterId id, String title) {
    }

    /** The decision that this matter adjusts, if the actor may read it. */
    public Optional<Linked> predecessorOf(MatterId matter, Actor actor) {
        return jdbc.sql("SELECT p.id, p.title FROM matter m JOIN matter p ON p.id = m.predecessor WHERE m.id = :matter")
                .param("matter", matter.value()).query((row, n) -> linked(row.getObject(1, UUID.class), row.getString(2)))
                .optional().filter(m -> access.mayRead(actor, m.id()));
    }

    /** The matters that name this one as what they adjust and that the actor may read, the earliest first. */
    public List<Linked> successorsOf(MatterId matter, Actor actor) {
        return jdbc.sql("SELECT id, title FROM matter WHERE predecessor = :matter ORDER BY started_on, id")
                .param("matter", matter.value()).query((row, n) -> linked(row.getObject(1, UUID.class), row.getString(2)))
                .list().stream().filter(m -> access.mayRead(actor, m.id())).toList();
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
