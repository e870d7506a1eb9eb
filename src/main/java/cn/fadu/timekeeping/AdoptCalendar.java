package cn.fadu.timekeeping;

import cn.fadu.editions.EditionSet;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Access;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.timekeeping.ProposedCalendar.State;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a calendar file in force whose effect was shown. The entry in the stream of administration names the file by its digest;
 * open work follows by itself.
 */
@Service
class AdoptCalendar {

    /** Key of the act. */
    static final String ACTION = "admin_calendar_adopted";

    private final ProposedCalendars proposed;
    private final Editions editions;
    private final Ledger ledger;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    AdoptCalendar(ProposedCalendars proposed, Editions editions, Ledger ledger, VersionsInForce versions, OfficialClock clock) {
        this.proposed = proposed;
        this.editions = editions;
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    /** What became of it. */
    enum Outcome {
        ADOPTED,
        /** It is not known yet what it moves. */
        STILL_COUNTING,
        /** Another calendar came into force meanwhile; what moves is counted anew. */
        COUNTED_AGAIN,
        /** It was withdrawn, or brings nothing new any more. */
        GONE
    }

    /**
     * The same act sent again does nothing.
     *
     * @param reason why, not blank
     * @throws AccessDeniedException  for everybody but the system administrator
     * @throws NoSuchElementException when the organ has no such proposal
     */
    @Transactional
    public Outcome execute(ActId act, Actor actor, UUID id, String reason) {
        StreamId stream = StreamId.administrationOf(actor.organ());
        ledger.lock(stream, actor.organ());
        if (!Access.keepsCalendar(actor)) {
            throw new AccessDeniedException("calendars are renewed by the system administrator");
        }
        ProposedCalendar change = proposed.lock(id, actor.organ()).orElseThrow();
        if (change.state() != State.READY) {
            return change.state() == State.COUNTING ? Outcome.STILL_COUNTING
                    : change.state() == State.ADOPTED ? Outcome.ADOPTED : Outcome.GONE;
        }
        EditionSet with = editions.with(change.edition());
        String before = editions.latest().calendar(actor.organ()).version();
        String after = with.calendar(actor.organ()).version();
        if (before.equals(after)) {
            proposed.setState(id, State.DROPPED);
            return Outcome.GONE;
        }
        if (!before.equals(change.versionBefore()) || !after.equals(change.versionAfter())) {
            proposed.countAgain(id, before, after);
            return Outcome.COUNTED_AGAIN;
        }
        editions.adopt(change.edition(), actor);
        ledger.append(new NewEntry(stream, act, clock.now(), clock.today(), actor, Entry.Cause.PERSON, ACTION, List.of(),
                versions.of(actor.organ()), CanonicalJson.write(payload(change, reason)), List.of()));
        proposed.setState(id, State.ADOPTED);
        return Outcome.ADOPTED;
    }

    /** Withdraws it; what was adopted stays. */
    @Transactional
    public void drop(Actor actor, UUID id) {
        if (!Access.keepsCalendar(actor)) {
            throw new AccessDeniedException("calendars are renewed by the system administrator");
        }
        proposed.lock(id, actor.organ()).filter(change -> change.state() != State.ADOPTED)
                .ifPresent(change -> proposed.setState(id, State.DROPPED));
    }

    private ObjectNode payload(ProposedCalendar change, String reason) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        ProposedCalendars.Moved moved = proposed.moved(change.id());
        payload.putObject("CalendarAdopted").put("file", change.edition().name()).put("scope", change.edition().organ().value())
                .put("digest", Digest.of(change.edition().content()).hex()).put("uploaded", change.uploaded().hex())
                .put("versionBefore", change.versionBefore()).put("versionAfter", change.versionAfter())
                .put("deadlinesMoved", moved.moved()).put("reason", reason);
        return payload;
    }
}
