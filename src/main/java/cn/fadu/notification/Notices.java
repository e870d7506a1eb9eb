package cn.fadu.notification;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told of which warning in the application, and what they have read. */
@Repository
public class Notices implements Messenger {

    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    Notices(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells somebody, once. */
    @Override
    public void tell(UUID warning, Recipient who, Level level) {
        Actor actor = who.actor();
        jdbc.sql("""
                        INSERT INTO notice (warning_id, organ, person, unit, post, on_behalf_of, role, told_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(warning, actor.organ().value(), actor.person().value(), actor.unit().value(), actor.post().value(),
                        actor.onBehalfOf() == null ? null : actor.onBehalfOf().value(), who.role().name(),
                        clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** How many warnings that stand the person has not read, at most 100. */
    public int countUnread(Actor actor) {
        return jdbc.sql("""
                        SELECT count(*) FROM (
                            SELECT 1 FROM notice n JOIN warning w ON w.id = n.warning_id AND w.closed_at IS NULL
                            WHERE n.organ = :organ AND n.person = :person AND n.read_at IS NULL LIMIT :most) AS unread""")
                .param("organ", actor.organ().value()).param("person", actor.person().value()).param("most", MOST_COUNTED)
                .query(Integer.class).single();
    }

    /**
     * The person has read these, or all there are for an empty list; how many were theirs and unread. What is overdue and
     * theirs to keep stays unread until a reason for the delay is stated.
     */
    public int markRead(Actor actor, List<UUID> warnings) {
        return jdbc.sql("""
                        UPDATE notice n SET read_at = :at FROM warning w
                        WHERE w.id = n.warning_id AND n.organ = :organ AND n.person = :person AND n.read_at IS NULL
                          AND (:everything OR n.warning_id IN (:warnings))
                          AND NOT (n.role = 'RESPONSIBLE' AND w.closed_at IS NULL AND w.due < :today AND w.limit_kind <> :meeting
                                   AND NOT EXISTS (SELECT 1 FROM delay_reason r WHERE r.warning_id = w.id))""")
                .param("at", clock.now().atOffset(ZoneOffset.UTC)).param("organ", actor.organ().value())
                .param("person", actor.person().value()).param("everything", warnings.isEmpty())
                .param("warnings", warnings.isEmpty() ? List.of(new UUID(0, 0)) : warnings).param("today", clock.today())
                .param("meeting", RunningLimit.PLANNED_MEETING).update();
    }

    /** Who was told of the warning, in the order of their codes. */
    public List<PersonId> toldOf(UUID warning) {
        return jdbc.sql("SELECT person FROM notice WHERE warning_id = ? ORDER BY person").param(warning)
                .query(String.class).list().stream().map(PersonId::new).toList();
    }
}
