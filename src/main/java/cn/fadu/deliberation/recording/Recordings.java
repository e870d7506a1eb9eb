package cn.fadu.deliberation.recording;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.RecordingId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which recordings there are; what is in them is read from their streams. */
@Repository
public class Recordings {

    private final JdbcClient jdbc;
    private final RecordingStream stream;

    Recordings(JdbcClient jdbc, RecordingStream stream) {
        this.jdbc = jdbc;
        this.stream = stream;
    }

    /** Recordings of an item at a meeting, in the order in which they began. */
    public List<RecordingId> of(OrganId organ, MeetingId meeting, MatterId item) {
        return jdbc.sql("""
                        SELECT id FROM recording WHERE organ = :organ AND meeting_id = :meeting AND matter_id = :item
                        ORDER BY position""")
                .param("organ", organ.value()).param("meeting", meeting.value()).param("item", item.value())
                .query(UUID.class).list().stream().map(RecordingId::new).toList();
    }

    /** Whether the meeting of this organ has such a recording. */
    public boolean exists(OrganId organ, MeetingId meeting, RecordingId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM recording WHERE id = :id AND organ = :organ AND meeting_id = :meeting)")
                .param("id", id.value()).param("organ", organ.value()).param("meeting", meeting.value())
                .query(Boolean.class).single();
    }

    /** What the entries of a recording that exists state, in order: the first is that of entry 1. */
    public List<RecordingFact> facts(RecordingId id) {
        return stream.facts(id);
    }

    /** A recording that exists, folded from its whole stream. */
    public Recording get(RecordingId id) {
        return Recording.of(stream.facts(id));
    }

    /** The state of a recording that exists, read from its last entry alone. */
    public Recording.State state(RecordingId id) {
        return Recording.after(stream.latest(id));
    }

    void add(RecordingId id, OrganId organ, MeetingId meeting, List<MatterId> items) {
        for (MatterId item : items) {
            jdbc.sql("INSERT INTO recording (id, organ, meeting_id, matter_id) VALUES (:id, :organ, :meeting, :item)")
                    .param("id", id.value()).param("organ", organ.value()).param("meeting", meeting.value())
                    .param("item", item.value()).update();
        }
    }
}
