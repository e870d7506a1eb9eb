package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.documents.KeptContent;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.RecordingId;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the pieces of an ended recording together, byte by byte and in constant memory, and attaches the file to each of its
 * items. Nothing is attached that is not what was recorded.
 */
@Component
public class FileRecording {

    private static final Logger LOG = LoggerFactory.getLogger(FileRecording.class);
    private static final Map<String, String> EXTENSIONS = Map.of("audio/webm", "webm", "audio/ogg", "ogg", "audio/mp4", "m4a");

    private final Recordings recordings;
    private final RecordingStream stream;
    private final KeptContent content;
    private final Documents documents;
    private final Meetings meetings;
    private final ActPipeline pipeline;
    private final MessageSource messages;

    FileRecording(Recordings recordings, RecordingStream stream, KeptContent content, Documents documents,
                  Meetings meetings, ActPipeline pipeline, MessageSource messages) {
        this.recordings = recordings;
        this.stream = stream;
        this.content = content;
        this.documents = documents;
        this.meetings = meetings;
        this.pipeline = pipeline;
        this.messages = messages;
    }

    /** Whether the recording is attached to the item. */
    public boolean isFiled(RecordingId id, MatterId item) {
        return stream.recorded(attaching(id, item)).isPresent();
    }

    /** Whether the stored pieces are what the record says. */
    public RecordingCheck.Result check(Recording recording) {
        try {
            return RecordingCheck.pieces(recording.pieces(), recording.ended() == null ? null : recording.ended().root(),
                    piece -> content.isThere(piece.digest()) ? Files.newInputStream(content.path(piece.digest())) : null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the items to which it could not be attached; a recording without sound has nothing to be attached. */
    List<MatterId> execute(RecordingId id, Actor actor) {
        Recording recording = recordings.get(id);
        List<MatterId> open = recording.started().items().stream().filter(item -> !isFiled(id, item)).toList();
        if (open.isEmpty() || recording.pieces().isEmpty()) {
            return List.of();
        }
        RecordingCheck.Result check = check(recording);
        if (!check.isRight()) {
            LOG.error("recording {} is not filed: {} at piece {}", id, check.problem(), check.piece());
            return open;
        }
        return open.stream().filter(item -> !attach(id, recording, item, actor)).toList();
    }

    private boolean attach(RecordingId id, Recording recording, MatterId item, Actor actor) {
        FiledDocument filed = filed(recording, name(id, recording, item, actor), actor);
        ActResult result = pipeline.perform(new ActRequest(item, AttachRecording.KEY, null, attaching(id, item), actor,
                Map.of("recording", List.of(filed.id().toString()))));
        if (!(result instanceof ActResult.Recorded)) {
            LOG.warn("recording {} is not attached to matter {}: {}", id, item, result.getClass().getSimpleName());
            return false;
        }
        return true;
    }

    private static ActId attaching(RecordingId id, MatterId item) {
        return RecordingStream.act(id, "attach/" + item);
    }

    /** It becomes the matter's by the act that attaches it. */
    private FiledDocument filed(Recording recording, String name, Actor actor) {
        try (InputStream whole = whole(recording)) {
            return documents.file(whole, name, actor, null, actor.organ());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pieces one after another; each is opened when its turn comes. */
    private InputStream whole(Recording recording) {
        Iterator<PieceRecorded> pieces = recording.pieces().iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return open(pieces.next());
            }
        });
    }

    private InputStream open(PieceRecorded piece) {
        try {
            return Files.newInputStream(content.path(piece.digest()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The record is kept in Chinese, whoever reads it. */
    private String name(RecordingId id, Recording recording, MatterId item, Actor actor) {
        Meeting meeting = meetings.get(recording.started().meeting());
        int number = recordings.of(actor.organ(), meeting.id(), item).indexOf(id) + 1;
        return messages.getMessage("recording.file-name", new Object[] {meeting.title(), number}, Locale.CHINESE) + "."
                + EXTENSIONS.get(recording.started().mediaType());
    }
}
