package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings, their items and who takes part; kept for lists, recomputable from the meetings' streams and the dossiers. */
@Repository
public class Meetings {

    private static final String SELECT = "SELECT id, organ, number, type, title, held_on, place, state FROM meeting ";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NoSuchElementException} for a meeting that does not exist. */
    public Meeting get(MeetingId id) {
        return jdbc.sql(SELECT + "WHERE id = :id").param("id", id.value()).query((row, n) -> meeting(row)).optional()
                .orElseThrow(() -> new NoSuchElementException("no meeting " + id));
    }

    public Optional<Meeting> find(OrganId organ, MeetingId id) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND id = :id").param("organ", organ.value())
                .param("id", id.value()).query((row, n) -> meeting(row)).optional();
    }

    /** Where a page of meetings begins: after this one. */
    public record After(LocalDate heldOn, int number, MeetingId id) {
    }

    /**
     * Meetings of the organ, the latest day first, on one day the highest number.
     *
     * @param after where the page begins, or null for the first
     */
    public List<Meeting> page(OrganId organ, After after, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE organ = :organ AND (held_on, number, id) < (cast(:day AS date), :number, cast(:id AS uuid))
                        ORDER BY held_on DESC, number DESC, id DESC LIMIT :limit""")
                .param("organ", organ.value()).param("day", after == null ? "infinity" : after.heldOn().toString())
                .param("number", after == null ? 0 : after.number())
                .param("id", after == null ? new UUID(-1, -1) : after.id().value()).param("limit", limit)
                .query((row, n) -> meeting(row)).list();
    }

    /** Meetings that have been called and not begun, the next one first. */
    public List<Meeting> planned(OrganId organ) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND state = 'PLANNED' ORDER BY held_on, number")
                .param("organ", organ.value()).query((row, n) -> meeting(row)).list();
    }

    /** Matters on the agenda, in its order. */
    public List<MatterId> items(MeetingId id) {
        return jdbc.sql("SELECT matter_id FROM meeting_item WHERE meeting_id = :id ORDER BY position")
                .param("id", id.value()).query(UUID.class).list().stream().map(MatterId::new).toList();
    }

    /** Who takes part, chief first, then members, each in the order in which they were called. */
    public List<Participant> participants(MeetingId id) {
        return jdbc.sql("""
                        SELECT person, name, title, seat, present, absence FROM meeting_participant
                        WHERE meeting_id = :id ORDER BY position""")
                .param("id", id.value()).query((row, n) -> new Participant(new PersonId(row.getString("person")),
                        row.getString("name"), row.getString("title"), Seat.valueOf(row.getString("seat")),
                        row.getBoolean("present"), row.getString("absence"))).list();
    }

    /** Lets one transaction at a time give numbers to meetings of the organ. */
    void lockNumbers(OrganId organ) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:organ, 0))").param("organ", "meeting/" + organ)
                .query((row, n) -> 0).single();
    }

    int nextNumber(OrganId organ, Meeting.Type type) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM meeting WHERE organ = :organ AND type = :type")
                .param("organ", organ.value()).param("type", type.name()).query(Integer.class).single();
    }

    void add(Meeting meeting, List<Participant> participants) {
        jdbc.sql("""
                        INSERT INTO meeting (id, organ, number, type, title, held_on, place, state)
                        VALUES (:id, :organ, :number, :type, :title, :on, :place, :state)""")
                .param("id", meeting.id().value()).param("organ", meeting.organ().value())
                .param("number", meeting.number()).param("type", meeting.type().name()).param("title", meeting.title())
                .param("on", meeting.heldOn()).param("place", meeting.place()).param("state", meeting.state().name())
                .update();
        replaceParticipants(meeting.id(), meeting.organ(), participants);
    }

    void begun(Meeting meeting, List<Participant> participants) {
        jdbc.sql("UPDATE meeting SET state = 'HELD' WHERE id = :id").param("id", meeting.id().value()).update();
        replaceParticipants(meeting.id(), meeting.organ(), participants);
    }

    void postponed(MeetingId id, LocalDate heldOn) {
        jdbc.sql("UPDATE meeting SET held_on = :on WHERE id = :id").param("on", heldOn).param("id", id.value()).update();
    }

    void cancelled(MeetingId id) {
        jdbc.sql("UPDATE meeting SET state = 'CANCELLED' WHERE id = :id").param("id", id.value()).update();
    }

    /** Puts a matter at the end of the agenda; a matter that is on it stays where it is. */
    void list(MeetingId id, MatterId matter) {
        jdbc.sql("""
                        INSERT INTO meeting_item (meeting_id, matter_id, organ, position)
                        SELECT id, :matter, organ, (SELECT count(*) + 1 FROM meeting_item WHERE meeting_id = :id)
                        FROM meeting WHERE id = :id ON CONFLICT DO NOTHING""")
                .param("id", id.value()).param("matter", matter.value()).update();
    }

    /** Takes a matter off the agenda; those behind it move up. */
    void unlist(MeetingId id, MatterId matter) {
        jdbc.sql("""
                        WITH gone AS (DELETE FROM meeting_item WHERE meeting_id = :id AND matter_id = :matter
                                      RETURNING meeting_id, position)
                        UPDATE meeting_item i SET position = i.position - 1 FROM gone
                        WHERE i.meeting_id = gone.meeting_id AND i.position > gone.position""")
                .param("id", id.value()).param("matter", matter.value()).update();
    }

    private void replaceParticipants(MeetingId id, OrganId organ, List<Participant> participants) {
        jdbc.sql("DELETE FROM meeting_participant WHERE meeting_id = :id").param("id", id.value()).update();
        for (int i = 0; i < participants.size(); i++) {
            Participant p = participants.get(i);
            jdbc.sql("""
                            INSERT INTO meeting_participant (meeting_id, organ, position, person, name, title, seat, present, absence)
                            VALUES (:id, :organ, :position, :person, :name, :title, :seat, :present, :absence)""")
                    .param("id", id.value()).param("organ", organ.value()).param("position", i + 1)
                    .param("person", p.person().value()).param("name", p.name()).param("title", p.title())
                    .param("seat", p.seat().name()).param("present", p.present()).param("absence", p.absence()).update();
        }
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(new MeetingId(row.getObject("id", UUID.class)), new OrganId(row.getString("organ")),
                row.getInt("number"), Meeting.Type.valueOf(row.getString("type")), row.getString("title"),
                row.getObject("held_on", LocalDate.class), row.getString("place"),
                Meeting.State.valueOf(row.getString("state")));
    }
}
