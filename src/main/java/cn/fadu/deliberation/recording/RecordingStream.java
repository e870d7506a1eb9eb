package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecordingFact.PauseBegun;
import cn.fadu.deliberation.recording.RecordingFact.PauseEnded;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingEnded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingStarted;
import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes and reads the streams of recordings. */
@Component
class RecordingStream {

    private static final List<LegalBasis> BASIS = List.of(LegalBasis.order713("30-3"), LegalBasis.order713("33"));
    private static final Map<String, Class<? extends RecordingFact>> ACTIONS = actions();

    private final Ledger ledger;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    RecordingStream(Ledger ledger, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    private static Map<String, Class<? extends RecordingFact>> actions() {
        Map<String, Class<? extends RecordingFact>> actions = new LinkedHashMap<>();
        actions.put("act_startRecording", RecordingStarted.class);
        actions.put("act_recordPiece", PieceRecorded.class);
        actions.put("act_beginPause", PauseBegun.class);
        actions.put("act_endPause", PauseEnded.class);
        actions.put("act_endRecording", RecordingEnded.class);
        return actions;
    }

    /** The id of the one act of this name on the recording: whoever sends it again, it is the same act. */
    static ActId act(RecordingId id, String name) {
        return new ActId(UUID.nameUUIDFromBytes(("recording/" + id + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    LocalDate today() {
        return clock.today();
    }

    /** Locks the stream; the first thing a use case does. Answers how many entries it has. */
    long lock(RecordingId id, Actor actor) {
        return ledger.lock(StreamId.of(id), actor.organ());
    }

    /** What this act stated before, in whatever stream it was recorded. */
    Optional<Entry> recorded(ActId act) {
        return ledger.byAct(act);
    }

    void append(RecordingId id, ActId act, Actor actor, RecordingFact fact) {
        List<Digest> content = fact instanceof PieceRecorded piece ? List.of(piece.digest()) : List.of();
        ledger.append(new NewEntry(StreamId.of(id), act, clock.now(), fact.on(), actor, Entry.Cause.PERSON, action(fact),
                BASIS, versions.of(actor.organ()), FactJson.payload(fact.getClass().getSimpleName(), (Record) fact), content));
    }

    List<RecordingFact> facts(RecordingId id) {
        return ledger.readAll(StreamId.of(id)).stream().map(RecordingStream::fact).toList();
    }

    /** What the last entry of a stream that has one states. */
    RecordingFact latest(RecordingId id) {
        return fact(ledger.readBack(StreamId.of(id), Long.MAX_VALUE, 1).get(0));
    }

    static RecordingFact fact(Entry entry) {
        return fact(entry.action(), entry.payload());
    }

    /** What an entry states; throws {@link IllegalArgumentException} for one of another kind of stream. */
    static RecordingFact fact(String action, byte[] payload) {
        Class<? extends RecordingFact> type = ACTIONS.get(action);
        if (type == null) {
            throw new IllegalArgumentException("no entry of a recording: " + action);
        }
        return read(payload, type);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & RecordingFact> RecordingFact read(byte[] payload, Class<? extends RecordingFact> type) {
        return FactJson.readPayload(payload, type.getSimpleName(), (Class<T>) type);
    }

    private static String action(RecordingFact fact) {
        return ACTIONS.entrySet().stream().filter(a -> a.getValue().isInstance(fact)).findFirst().orElseThrow().getKey();
    }
}
