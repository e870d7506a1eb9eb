package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecorderAnswer.Reason;
import cn.fadu.deliberation.recording.RecordingFact.PauseBegun;
import cn.fadu.deliberation.recording.RecordingFact.PauseEnded;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Pauses a recording for what is classified (涉密内容不录音), and lets it go on. */
@Service
public class InterruptRecording {

    /** As many characters as the form of the act in the matter takes. */
    static final int LONGEST_REASON = 500;
    private static final Logger LOG = LoggerFactory.getLogger(InterruptRecording.class);

    private final TransactionTemplate transaction;
    private final RecordingStream stream;
    private final RecorderDesk desk;
    private final ActPipeline pipeline;

    InterruptRecording(TransactionTemplate transaction, RecordingStream stream, RecorderDesk desk, ActPipeline pipeline) {
        this.transaction = transaction;
        this.stream = stream;
        this.desk = desk;
        this.pipeline = pipeline;
    }

    /**
     * Pauses, and states the pause in the record of each item as well. Sent again with the same act, it does what a broken
     * connection has left undone and nothing twice.
     *
     * @param atMillis since the recording began
     */
    public RecorderAnswer pause(MeetingId meeting, RecordingId id, ActId act, long atMillis, String reason, Actor actor) {
        if (!desk.records(actor, meeting, id)) {
            return RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON
                || why.chars().anyMatch(Character::isISOControl) || atMillis < 0) {
            return RecorderAnswer.refused(Reason.INVALID);
        }
        RecorderAnswer answer = transaction.execute(status -> begin(id, act, atMillis, why, actor));
        return answer instanceof RecorderAnswer.Done done
                ? new RecorderAnswer.Done(done.state(), done.pieces(), unstated(id, act, why, actor)) : answer;
    }

    /** States the pause in the record of each item; gives those whose record does not take it. */
    private List<MatterId> unstated(RecordingId id, ActId act, String why, Actor actor) {
        List<MatterId> unstated = new ArrayList<>();
        for (MatterId item : stream.latest(id).items()) {
            ActResult result = pipeline.perform(new ActRequest(item, PauseRecording.KEY, null,
                    RecordingStream.act(id, act + "/" + item), actor, Map.of("reason", List.of(why))));
            if (!(result instanceof ActResult.Recorded)) {
                LOG.warn("a pause of recording {} is not stated in matter {}: {}", id, item, result.getClass().getSimpleName());
                unstated.add(item);
            }
        }
        return unstated;
    }

    private RecorderAnswer begin(RecordingId id, ActId act, long atMillis, String reason, Actor actor) {
        stream.lock(id, actor);
        RecordingFact latest = stream.latest(id);
        Optional<Entry> before = stream.recorded(act);
        if (before.isPresent()) {
            return repeated(before.get(), id, latest);
        }
        if (Recording.after(latest) != Recording.State.RUNNING) {
            return RecorderAnswer.refused(latest instanceof PauseBegun ? Reason.PAUSED : Reason.ENDED);
        }
        stream.append(id, act, actor, new PauseBegun(stream.today(), latest.meeting(), latest.items(), latest.pieces(),
                latest.sizeBytes(), atMillis, reason));
        return new RecorderAnswer.Done(Recording.State.PAUSED, latest.pieces());
    }

    /** Lets the recording go on. Sent again with the same act, it is the same act. */
    public RecorderAnswer resume(MeetingId meeting, RecordingId id, ActId act, long atMillis, Actor actor) {
        if (!desk.records(actor, meeting, id)) {
            return RecorderAnswer.refused(Reason.NOT_FOUND);
        }
        return atMillis < 0 ? RecorderAnswer.refused(Reason.INVALID)
                : transaction.execute(status -> goOn(id, act, atMillis, actor));
    }

    private RecorderAnswer goOn(RecordingId id, ActId act, long atMillis, Actor actor) {
        stream.lock(id, actor);
        RecordingFact latest = stream.latest(id);
        Optional<Entry> before = stream.recorded(act);
        if (before.isPresent()) {
            return repeated(before.get(), id, latest);
        }
        if (Recording.after(latest) != Recording.State.PAUSED) {
            return RecorderAnswer.refused(Recording.after(latest) == Recording.State.ENDED ? Reason.ENDED : Reason.NOT_PAUSED);
        }
        stream.append(id, act, actor, new PauseEnded(stream.today(), latest.meeting(), latest.items(), latest.pieces(),
                latest.sizeBytes(), atMillis));
        return new RecorderAnswer.Done(Recording.State.RUNNING, latest.pieces());
    }

    private static RecorderAnswer repeated(Entry before, RecordingId id, RecordingFact latest) {
        return before.stream().equals(StreamId.of(id)) ? new RecorderAnswer.Done(Recording.after(latest), latest.pieces())
                : RecorderAnswer.refused(Reason.NOT_FOUND);
    }
}
