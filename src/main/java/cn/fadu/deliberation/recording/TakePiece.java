package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecorderAnswer.Reason;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.documents.KeptContent;
import cn.fadu.ledger.Entry;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a piece of the sound: it is safe on the disk and on the record before the recorder is told so. */
@Service
public class TakePiece {

    /** Ten seconds of speech have some 100 KiB. */
    public static final int MOST_BYTES = 4 << 20;

    private static final long LONGEST_MILLIS = 7 * 24 * 3600_000L;

    private final TransactionTemplate transaction;
    private final RecordingStream stream;
    private final RecorderDesk desk;
    private final KeptContent content;

    TakePiece(TransactionTemplate transaction, RecordingStream stream, RecorderDesk desk, KeptContent content) {
        this.transaction = transaction;
        this.stream = stream;
        this.desk = desk;
        this.content = content;
    }

    /**
     * A piece as the recorder sends it.
     *
     * @param number         from one
     * @param digest         SHA-256 of its bytes as the recorder computed it, 64 lower-case hexadecimal digits
     * @param startsAtMillis when its sound begins, since the recording began
     * @param lastsMillis    how long its sound lasts
     */
    public record Sent(int number, String digest, long startsAtMillis, long lastsMillis) {

        boolean isWithinBounds() {
            return number > 0 && startsAtMillis >= 0 && startsAtMillis <= LONGEST_MILLIS && lastsMillis >= 0
                    && lastsMillis <= LONGEST_MILLIS;
        }
    }

    /** The same piece sent again is answered as before and written once. Throws {@link UncheckedIOException} when the bytes break off. */
    public RecorderAnswer execute(MeetingId meeting, RecordingId id, Sent sent, InputStream bytes, Actor actor) {
        if (!desk.records(actor, meeting, id)) {
            return RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        byte[] piece = read(bytes);
        if (piece.length > MOST_BYTES) {
            return RecorderAnswer.refused(Reason.TOO_LARGE);
        }
        if (piece.length == 0 || !sent.isWithinBounds()) {
            return RecorderAnswer.refused(Reason.INVALID);
        }
        try (KeptContent.Received received = content.receive(new ByteArrayInputStream(piece))) {
            return received.digest().hex().equals(sent.digest()) ? transaction.execute(status -> take(id, sent, received, actor))
                    : RecorderAnswer.refused(Reason.NOT_AS_SENT);
        }
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readNBytes(MOST_BYTES + 1);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private RecorderAnswer take(RecordingId id, Sent sent, KeptContent.Received received, Actor actor) {
        stream.lock(id, actor);
        ActId act = RecordingStream.act(id, "pieces/" + sent.number());
        RecordingFact latest = stream.latest(id);
        Optional<Entry> before = stream.recorded(act);
        if (before.isPresent()) {
            return isSame(before.get(), id, received) ? new RecorderAnswer.Done(Recording.after(latest), latest.pieces())
                    : RecorderAnswer.refused(Reason.OTHER_CONTENT, sent.number());
        }
        Recording.State state = Recording.after(latest);
        if (state != Recording.State.RUNNING) {
            return RecorderAnswer.refused(state == Recording.State.ENDED ? Reason.ENDED : Reason.PAUSED);
        }
        if (sent.number() != latest.pieces() + 1) {
            return RecorderAnswer.refused(Reason.GAP, sent.number(), latest.pieces() + 1);
        }
        content.keep(received, actor.organ());
        stream.append(id, act, actor, new PieceRecorded(stream.today(), latest.meeting(), latest.items(), sent.number(),
                latest.sizeBytes(), received.sizeBytes(), received.digest(), sent.startsAtMillis(), sent.lastsMillis()));
        return new RecorderAnswer.Done(Recording.State.RUNNING, sent.number());
    }

    private static boolean isSame(Entry entry, RecordingId id, KeptContent.Received received) {
        return entry.stream().equals(StreamId.of(id))
                && ((PieceRecorded) RecordingStream.fact(entry)).digest().equals(received.digest());
    }
}
