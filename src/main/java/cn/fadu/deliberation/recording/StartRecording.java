package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecorderAnswer.Reason;
import cn.fadu.deliberation.recording.RecordingFact.RecordingStarted;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a recording of what a meeting discusses (Order 713, Art. 30(3) and 33). */
@Service
public class StartRecording {

    private static final Set<String> MEDIA_TYPES = Set.of("audio/webm", "audio/ogg", "audio/mp4");

    private final TransactionTemplate transaction;
    private final RecordingStream stream;
    private final Recordings recordings;
    private final RecorderDesk desk;

    StartRecording(TransactionTemplate transaction, RecordingStream stream, Recordings recordings, RecorderDesk desk) {
        this.transaction = transaction;
        this.stream = stream;
        this.recordings = recordings;
        this.desk = desk;
    }

    /** The same recording, of the same items at the same meeting, begins once however often it is asked for. */
    public RecorderAnswer execute(RecordingId id, MeetingId meeting, List<MatterId> items, String mediaType, Actor actor) {
        if (!desk.isRecorder(actor) || items.isEmpty()) {
            return RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        if (!MEDIA_TYPES.contains(mediaType)) {
            return RecorderAnswer.refused(Reason.MEDIA_TYPE);
        }
        return transaction.execute(status -> {
            RecorderAnswer answer = begin(id, meeting, items.stream().distinct().toList(), mediaType, actor);
            if (answer instanceof RecorderAnswer.Refused) {
                status.setRollbackOnly();
            }
            return answer;
        });
    }

    private RecorderAnswer begin(RecordingId id, MeetingId meeting, List<MatterId> items, String mediaType, Actor actor) {
        ActId act = RecordingStream.act(id, "start");
        if (stream.lock(id, actor) > 0) {
            boolean same = recordings.exists(actor.organ(), meeting, id)
                    && recordings.get(id).started().items().equals(items);
            return same ? new RecorderAnswer.Done(recordings.state(id), stream.latest(id).pieces())
                    : RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        if (!items.stream().allMatch(item -> desk.isUnderDiscussion(actor, meeting, item))) {
            return RecorderAnswer.refused(Reason.NOT_UNDER_DISCUSSION);
        }
        stream.append(id, act, actor, new RecordingStarted(stream.today(), meeting, items, mediaType));
        recordings.add(id, actor.organ(), meeting, items);
        return new RecorderAnswer.Done(Recording.State.RUNNING, 0);
    }
}
