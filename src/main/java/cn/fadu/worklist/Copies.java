package cn.fadu.worklist;

import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matters brought to the notice of a unit or of a person, and who has read which. */
@Repository
public class Copies {

    private static final String MINE = """
            FROM matter_copy c JOIN matter m ON m.id = c.matter_id
            LEFT JOIN matter_copy_view v ON v.copy_id = c.id AND v.person = :person
            WHERE c.organ = :organ AND c.to_unit = :unit AND (c.to_person IS NULL OR c.to_person = :person)
            """;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    Copies(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A copy that somebody got; {@code note} may be null. */
    public record Copy(UUID id, MatterId matter, PersonId sender, String note, Instant sentAt, boolean read) {
    }

    /** Where a page begins: after this copy. */
    public record After(Instant sentAt, UUID id) {
    }

    /** Puts a copy into the list of a unit, or of one person of it. */
    public void send(MatterId matter, Actor sender, UnitId unit, PersonId person, String note) {
        jdbc.sql("""
                        INSERT INTO matter_copy (id, organ, matter_id, to_unit, to_person, sender, note, sent_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), sender.organ().value(), matter.value(), unit.value(),
                        person == null ? null : person.value(), sender.person().value(), note,
                        clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Copies for the actor, the latest first; {@code words} filters by title or number, empty for all. */
    public List<Copy> of(Actor actor, String words, After after, int limit) {
        return mine(actor, "SELECT c.id, c.matter_id, c.sender, c.note, c.sent_at, v.at IS NOT NULL AS read " + MINE + """
                  AND (:words = '' OR m.id IN (SELECT matter_id FROM matter_name WHERE position(lower(:words) in lower(name)) > 0))
                  AND (c.sent_at, c.id) < (cast(:at AS timestamptz), cast(:id AS uuid))
                ORDER BY c.sent_at DESC, c.id DESC LIMIT :limit""")
                .param("words", words)
                .param("at", after == null ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                        : after.sentAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? new UUID(-1, -1) : after.id()).param("limit", limit)
                .query((row, n) -> copy(row)).list();
    }

    /** How many copies the actor has not read, at most {@link Worklist#MOST_COUNTED}. */
    public int countUnread(Actor actor) {
        return mine(actor, "SELECT count(*) FROM (SELECT 1 " + MINE + " AND v.at IS NULL LIMIT :most) AS unread")
                .param("most", Worklist.MOST_COUNTED).query(Integer.class).single();
    }

    /** The actor has the matter before them: its copies are read. */
    public void markRead(Actor actor, MatterId matter) {
        read(actor, "AND c.matter_id = :matter").param("matter", matter.value()).update();
    }

    /** The actor has read these copies; others than theirs are passed over. */
    public void markRead(Actor actor, List<UUID> copies) {
        if (!copies.isEmpty()) {
            read(actor, "AND c.id IN (:copies)").param("copies", copies).update();
        }
    }

    private JdbcClient.StatementSpec read(Actor actor, String which) {
        return mine(actor, "INSERT INTO matter_copy_view (copy_id, organ, person, at) SELECT c.id, c.organ, :person, :now " + MINE
                + " AND v.at IS NULL " + which + " ON CONFLICT DO NOTHING")
                .param("now", clock.now().atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec mine(Actor actor, String sql) {
        return jdbc.sql(sql).param("organ", actor.organ().value()).param("unit", actor.unit().value())
                .param("person", actor.person().value());
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(row.getObject("id", UUID.class), new MatterId(row.getObject("matter_id", UUID.class)),
                new PersonId(row.getString("sender")), row.getString("note"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getBoolean("read"));
    }
}
