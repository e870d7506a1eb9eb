package cn.fadu.deliberation;

import cn.fadu.dossier.FactJson;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes and reads entries of a meeting's stream. */
@Component
class MeetingRecord {

    private static final List<LegalBasis> BASIS = List.of(LegalBasis.order713("30-1"), LegalBasis.order713("30-3"));

    private final Ledger ledger;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    MeetingRecord(Ledger ledger, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    /** Locks the meeting's stream; the first thing a use case does. */
    void lock(MeetingId meeting, Actor actor) {
        ledger.lock(StreamId.of(meeting), actor.organ());
    }

    /**
     * What an act answers whose id is on the record: no problem when it is this act of this actor on this meeting, sent again;
     * otherwise that the id is another's. Empty for an id that is new.
     */
    Optional<List<FieldProblem>> before(MeetingId meeting, ActId id, Actor actor, String action) {
        return ledger.byAct(id).map(entry -> entry.stream().equals(StreamId.of(meeting)) && entry.actor().equals(actor)
                && entry.action().equals(action) ? List.of() : List.of(FieldProblem.of("", MeetingProblems.ACT_ID_USED)));
    }

    LocalDate today() {
        return clock.today();
    }

    /** The last entry of this action in the meeting's stream. */
    Optional<Entry> last(MeetingId meeting, String action) {
        return ledger.readAll(StreamId.of(meeting)).stream().filter(entry -> entry.action().equals(action))
                .reduce((before, last) -> last);
    }

    void append(MeetingId meeting, ActId id, Actor actor, String action, Record fact) {
        ledger.append(new NewEntry(StreamId.of(meeting), id, clock.now(), clock.today(), actor, Entry.Cause.PERSON, action,
                BASIS, versions.of(actor.organ()), FactJson.payload(fact.getClass().getSimpleName(), fact), List.of()));
    }
}
