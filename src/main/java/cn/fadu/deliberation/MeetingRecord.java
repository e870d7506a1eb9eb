package cn.fadu.deliberation;

import cn.fadu.dossier.FactJson;
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
import org.springframework.stereotype.Component;

/** Writes entries of a meeting's stream. */
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

    /** Whether the act was recorded before. */
    boolean knows(ActId id) {
        return ledger.byAct(id).isPresent();
    }

    LocalDate today() {
        return clock.today();
    }

    void append(MeetingId meeting, ActId id, Actor actor, String action, Record fact) {
        ledger.append(new NewEntry(StreamId.of(meeting), id, clock.now(), clock.today(), actor, Entry.Cause.PERSON, action,
                BASIS, versions.of(actor.organ()), FactJson.payload(fact.getClass().getSimpleName(), fact), List.of()));
    }
}
