package cn.fadu.notification;

import cn.fadu.identity.Posts;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Why something is late, in the words of who is responsible or heads the unit. What was said stays; more can be said later.
 * The head of the unit, the office and the auditor see all of it, others only what they said themselves.
 */
@Repository
public class DelayReasons {

    /** Characters a reason may have. */
    public static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    DelayReasons(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@code onBehalfOf} is null unless a substitute said it. */
    public record Reason(PersonId person, PersonId onBehalfOf, UnitId unit, String text, Instant at) {
    }

    /** Whether the actor is to say why it is late: who has the work or could take it, and the head of the unit. */
    public static boolean mayState(Actor actor, WarningRow warning) {
        return warning.organ().equals(actor.organ()) && warning.unit().equals(actor.unit()) && (Posts.isHead(actor.post())
                || actor.post().equals(warning.post())
                        && (warning.takenBy() == null || warning.takenBy().equals(actor.principal())));
    }

    /** Whether the actor sees what others said. */
    public static boolean mayReadAll(Actor actor, WarningRow warning) {
        return WarningScope.of(actor).contains(WarningScope.ORGAN)
                || Posts.isHead(actor.post()) && warning.unit().equals(actor.unit());
    }

    /** Keeps the reason; the caller has checked that the actor may state it, and its length. */
    public void state(Actor actor, UUID warning, String reason) {
        jdbc.sql("""
                        INSERT INTO delay_reason (organ, warning_id, person, unit, post, on_behalf_of, reason, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(actor.organ().value(), warning, actor.person().value(), actor.unit().value(), actor.post().value(),
                        actor.onBehalfOf() == null ? null : actor.onBehalfOf().value(), reason,
                        clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** What the actor may see of what was said, in the order in which it was said. */
    public List<Reason> of(Actor actor, WarningRow warning) {
        return jdbc.sql("""
                        SELECT person, on_behalf_of, unit, reason, at FROM delay_reason
                        WHERE warning_id = :warning AND (:all OR person = :person) ORDER BY id""")
                .param("warning", warning.id()).param("all", mayReadAll(actor, warning)).param("person", actor.person().value())
                .query((row, n) -> new Reason(new PersonId(row.getString(1)),
                        row.getString(2) == null ? null : new PersonId(row.getString(2)), new UnitId(row.getString(3)),
                        row.getString(4), row.getObject(5, OffsetDateTime.class).toInstant())).list();
    }
}
