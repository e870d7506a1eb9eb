package cn.fadu.timekeeping;

import cn.fadu.calendar.CountedDate;
import cn.fadu.editions.Edition;
import cn.fadu.matter.RunningClocks.Move;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.timekeeping.ProposedCalendar.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendar files that were brought, and what each would move. */
@Repository
class ProposedCalendars {

    private static final String SELECT = """
            SELECT id, organ, proposed_by, proposed_at, scope, name, content, uploaded, version_before, version_after, state, last_matter,
                   matters
            FROM calendar_change
            """;

    private final JdbcClient jdbc;

    ProposedCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many limits end on another day, and how many on the same day that is no longer, or is now, provisional. */
    record Moved(int moved, int settled) {
    }

    void add(ProposedCalendar proposed) {
        jdbc.sql("""
                        INSERT INTO calendar_change (id, organ, proposed_by, proposed_at, scope, name, content, uploaded, version_before,
                                                     version_after, state)
                        VALUES (:id, :organ, :by, :at, :scope, :name, :content, :uploaded, :before, :after, :state)""")
                .param("id", proposed.id()).param("organ", proposed.organ().value()).param("by", proposed.by().value())
                .param("at", proposed.at().atOffset(ZoneOffset.UTC)).param("scope", proposed.edition().organ().value())
                .param("name", proposed.edition().name()).param("content", proposed.edition().content())
                .param("uploaded", proposed.uploaded().hex()).param("before", proposed.versionBefore())
                .param("after", proposed.versionAfter()).param("state", proposed.state().name()).update();
    }

    Optional<ProposedCalendar> find(UUID id, OrganId organ) {
        return jdbc.sql(SELECT + "WHERE id = :id AND organ = :organ").param("id", id).param("organ", organ.value())
                .query((row, n) -> proposed(row)).optional();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<ProposedCalendar> lock(UUID id, OrganId organ) {
        return jdbc.sql(SELECT + "WHERE id = :id AND organ = :organ FOR UPDATE").param("id", id).param("organ", organ.value())
                .query((row, n) -> proposed(row)).optional();
    }

    /** One of which it is not known yet what it moves, locked; passes over what another node has at this moment. */
    Optional<ProposedCalendar> lockUncounted() {
        return jdbc.sql(SELECT + "WHERE state = 'COUNTING' ORDER BY proposed_at FOR UPDATE SKIP LOCKED LIMIT 1")
                .query((row, n) -> proposed(row)).optional();
    }

    /** The latest of the organ, the newest first. */
    List<ProposedCalendar> latest(OrganId organ, int limit) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND state <> 'DROPPED' ORDER BY proposed_at DESC, id LIMIT :limit")
                .param("organ", organ.value()).param("limit", limit).query((row, n) -> proposed(row)).list();
    }

    void setState(UUID id, State state) {
        jdbc.sql("UPDATE calendar_change SET state = :state WHERE id = :id").param("state", state.name()).param("id", id).update();
    }

    /** Has it counted anew, from these calendars. */
    void countAgain(UUID id, String versionBefore, String versionAfter) {
        jdbc.sql("DELETE FROM calendar_move WHERE change_id = :id").param("id", id).update();
        jdbc.sql("""
                        UPDATE calendar_change SET state = 'COUNTING', last_matter = NULL, matters = 0, version_before = :before,
                            version_after = :after WHERE id = :id""")
                .param("before", versionBefore).param("after", versionAfter).param("id", id).update();
    }

    void counted(UUID id, MatterId last, int matters) {
        jdbc.sql("UPDATE calendar_change SET last_matter = :last, matters = matters + :matters WHERE id = :id")
                .param("last", last.value()).param("matters", matters).param("id", id).update();
    }

    void add(ProposedCalendar proposed, int number, Move move) {
        jdbc.sql("""
                        INSERT INTO calendar_move (change_id, organ, matter_id, number, deadline, lead_unit, due_before, provisional_before,
                                                   due_after, provisional_after, open_work)
                        VALUES (:id, :organ, :matter, :number, :deadline, :unit, :before, :provisionalBefore, :after, :provisionalAfter,
                                :work)""")
                .param("id", proposed.id()).param("organ", proposed.organ().value()).param("matter", move.matter().value())
                .param("number", number).param("deadline", move.deadline()).param("unit", move.leadUnit().value())
                .param("before", move.before().date()).param("provisionalBefore", move.before().provisional())
                .param("after", move.after().date()).param("provisionalAfter", move.after().provisional())
                .param("work", move.openWork()).update();
    }

    Moved moved(UUID id) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE due_before <> due_after), count(*) FILTER (WHERE due_before = due_after)
                        FROM calendar_move WHERE change_id = :id""").param("id", id)
                .query((row, n) -> new Moved(row.getInt(1), row.getInt(2))).single();
    }

    /** What moves, days that change first and the earliest of them first. */
    List<Move> moves(UUID id, int limit, int offset) {
        return jdbc.sql("""
                        SELECT * FROM calendar_move WHERE change_id = :id
                        ORDER BY (due_before = due_after), due_after, matter_id, number LIMIT :limit OFFSET :offset""")
                .param("id", id).param("limit", limit).param("offset", offset).query((row, n) -> move(row)).list();
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(new MatterId(row.getObject("matter_id", UUID.class)), row.getString("deadline"),
                new UnitId(row.getString("lead_unit")),
                new CountedDate(row.getObject("due_before", LocalDate.class), row.getBoolean("provisional_before")),
                new CountedDate(row.getObject("due_after", LocalDate.class), row.getBoolean("provisional_after")),
                row.getInt("open_work"));
    }

    private static ProposedCalendar proposed(ResultSet row) throws SQLException {
        UUID last = row.getObject("last_matter", UUID.class);
        return new ProposedCalendar(row.getObject("id", UUID.class), new OrganId(row.getString("organ")),
                new PersonId(row.getString("proposed_by")), row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                new Edition(Edition.Kind.CALENDAR, new OrganId(row.getString("scope")), row.getString("name"), row.getBytes("content")),
                new Digest(row.getString("uploaded")), row.getString("version_before"), row.getString("version_after"),
                State.valueOf(row.getString("state")), last == null ? null : new MatterId(last), row.getInt("matters"));
    }
}
