package cn.fadu.deliberation.web;

import cn.fadu.deliberation.recording.FileRecording;
import cn.fadu.deliberation.recording.Recording;
import cn.fadu.deliberation.recording.Recording.State;
import cn.fadu.deliberation.recording.RecorderDesk;
import cn.fadu.deliberation.recording.Recordings;
import cn.fadu.deliberation.web.RecordingsPart.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recordings of an item as pages list them. */
@Component
class RecordingParts {

    private static final long SECOND_MILLIS = 1000;

    private final Recordings recordings;
    private final FileRecording files;
    private final RecorderDesk desk;
    private final Texts texts;

    RecordingParts(Recordings recordings, FileRecording files, RecorderDesk desk, Texts texts) {
        this.recordings = recordings;
        this.files = files;
        this.desk = desk;
        this.texts = texts;
    }

    RecordingsPart of(MeetingId meeting, MatterId item, Actor actor) {
        List<Row> rows = new ArrayList<>();
        for (RecordingId id : recordings.of(actor.organ(), meeting, item)) {
            rows.add(row(rows.size() + 1, id, meeting, actor));
        }
        boolean mayRecord = desk.isRecorder(actor) && desk.isUnderDiscussion(actor, meeting, item);
        return new RecordingsPart(rows, mayRecord ? "/meetings/" + meeting + "/items/" + item + "/recorder" : null);
    }

    Row row(int number, RecordingId id, MeetingId meeting, Actor actor) {
        Recording recording = recordings.get(id);
        boolean ended = recording.state() == State.ENDED;
        boolean filed = isFiled(id, recording);
        String href = "/meetings/" + meeting + "/recordings/" + id;
        return new Row(href, texts.text("recording.name", number),
                texts.text(ended && !filed ? "recording.state.UNFILED" : "recording.state." + recording.state().name()),
                ended ? filed ? "green" : "amber" : recording.state() == State.RUNNING ? "red" : "amber",
                texts.text("recording.about", clock(recording.soundMillis()), recording.pieces().size(),
                        texts.size(recording.sizeBytes())),
                desk.isRecorder(actor) && !(ended && filed) ? href + "/finish" : null,
                texts.text(ended ? "recording.file" : "recording.finish"));
    }

    /** Attached to each of its items; one without sound has nothing to be attached. */
    private boolean isFiled(RecordingId id, Recording recording) {
        return recording.pieces().isEmpty() || recording.started().items().stream().allMatch(i -> files.isFiled(id, i));
    }

    /** 0:03:20, as recorders show it. */
    static String clock(long millis) {
        long seconds = millis / SECOND_MILLIS;
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
