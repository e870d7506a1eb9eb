package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecorderAnswer.Reason;
import cn.fadu.deliberation.recording.RecordingFact.RecordingEnded;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a recording: the root over its pieces is recorded, and what they make together is filed with each item. */
@Service
public class EndRecording {

    private final TransactionTemplate transaction;
    private final RecordingStream stream;
    private final Recordings recordings;
    private final RecorderDesk desk;
    private final FileRecording file;

    EndRecording(TransactionTemplate transaction, RecordingStream stream, Recordings recordings, RecorderDesk desk,
                 FileRecording file) {
        this.transaction = transaction;
        this.stream = stream;
        this.recordings = recordings;
        this.desk = desk;
        this.file = file;
    }

    /**
     * Done again, it files what a broken connection left unfiled. The recording has ended though an item stays open because
     * the pieces are not what was recorded or the record of its matter does not take them.
     *
     * @param atMillis  since the recording began; null when that is not known, because the recorder has broken off
     */
    public RecorderAnswer execute(MeetingId meeting, RecordingId id, Long atMillis, boolean brokenOff, Actor actor) {
        if (!desk.records(actor, meeting, id)) {
            return RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        if (atMillis != null && atMillis < 0) {
            return RecorderAnswer.refused(Reason.INVALID);
        }
        RecordingFact ended = transaction.execute(status -> end(id, atMillis, brokenOff, actor));
        return new RecorderAnswer.Done(Recording.State.ENDED, ended.pieces(), file.execute(id, actor));
    }

    private RecordingFact end(RecordingId id, Long atMillis, boolean brokenOff, Actor actor) {
        stream.lock(id, actor);
        RecordingFact latest = stream.latest(id);
        if (latest instanceof RecordingEnded) {
            return latest;
        }
        RecordingEnded ended = new RecordingEnded(stream.today(), latest.meeting(), latest.items(), latest.pieces(),
                latest.sizeBytes(), atMillis, brokenOff, recordings.get(id).tree().root());
        stream.append(id, RecordingStream.act(id, "end"), actor, ended);
        return ended;
    }
}
