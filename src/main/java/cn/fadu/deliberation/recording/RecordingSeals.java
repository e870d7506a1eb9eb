package cn.fadu.deliberation.recording;

import cn.fadu.documents.Documents;
import cn.fadu.dossier.DeliberationFact.RecordingAttached.Seal;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** What proves the parts of a recording that is attached, computed from the bytes of the file. */
@Component
class RecordingSeals {

    private final Recordings recordings;
    private final Documents documents;

    RecordingSeals(Recordings recordings, Documents documents) {
        this.recordings = recordings;
        this.documents = documents;
    }

    /** The seal of the recording that was made here, when the file is one byte by byte; otherwise of the file as it came. */
    Seal of(OrganId organ, MeetingId meeting, MatterId item, DocumentRef document) {
        Path file = documents.content(documents.find(document.id()).orElseThrow());
        try {
            for (RecordingId id : recordings.of(organ, meeting, item)) {
                Recording recording = recordings.get(id);
                if (isOf(recording, file, document.sizeBytes())) {
                    return new Seal(StreamId.of(id), recording.pieces().size(), null, recording.ended().root());
                }
            }
            return ofFinished(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Seal ofFinished(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            PieceTree tree = PieceTree.of(bytes);
            return new Seal(null, tree.size(), (long) PieceTree.PIECE_BYTES, tree.root());
        }
    }

    private static boolean isOf(Recording recording, Path file, long sizeBytes) throws IOException {
        if (recording.ended() == null || recording.sizeBytes() != sizeBytes) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return RecordingCheck.file(recording.pieces(), recording.ended().root(), bytes).isRight();
        }
    }
}
