package cn.fadu.identity;

import cn.fadu.identity.AdministrationFact.PostEndProposed;
import cn.fadu.identity.AdministrationFact.PostProposed;
import cn.fadu.identity.AdministrationFact.SupervisorProposed;
import cn.fadu.identity.RightChange.Kind;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a system administrator asks for about rights: it waits for {@link DecideRights}. */
@Service
public class ProposeRights {

    private final RightChanges changes;
    private final StaffReader staff;
    private final AdministrationRecord record;
    private final OfficialClock clock;
    private final TechnicalClock machine;

    ProposeRights(RightChanges changes, StaffReader staff, AdministrationRecord record, OfficialClock clock, TechnicalClock machine) {
        this.changes = changes;
        this.staff = staff;
        this.record = record;
        this.clock = clock;
        this.machine = machine;
    }

    /** A post for somebody, in the transaction of the caller, who has locked, may, and has checked it. */
    void post(Actor actor, PersonId person, People.Place place, LocalDate since) {
        RightChange change = new RightChange(UUID.randomUUID(), Kind.GIVE_POST, person, place.unit(), place.post(),
                place.section() == null ? null : place.section().zh(), place.title() == null ? null : place.title().zh(), since,
                null, null, actor.person(), machine.now());
        changes.add(actor.organ(), change);
        record.write(actor, new PostProposed(change.id().toString(), person.value(), place.unit().value(), place.post().value(),
                since.toString()));
    }

    /**
     * That somebody's post ends with the present day. False when it ended already, is not of the actor's organ, or was
     * proposed before.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public boolean end(Actor actor, UUID holding) {
        allow(actor);
        Optional<PostHolding> held = Optional.ofNullable(staff.staff().byId().get(holding)).map(Staff.Holding::post)
                .filter(h -> h.organ().equals(actor.organ()) && h.onBehalfOf() == null && h.until() == null);
        if (held.isEmpty() || changes.open(actor.organ()).stream().anyMatch(c -> holding.equals(c.holding()))) {
            return false;
        }
        PostHolding post = held.get();
        RightChange change = new RightChange(UUID.randomUUID(), Kind.END_POST, post.person(), post.unit(), post.post(), null, null,
                clock.today(), holding, null, actor.person(), machine.now());
        changes.add(actor.organ(), change);
        record.write(actor, new PostEndProposed(change.id().toString(), post.person().value(), post.unit().value(),
                post.post().value(), change.day().toString()));
        return true;
    }

    /**
     * That the auditors of another organ see the findings about the actor's organ. False when it is no other organ of this
     * installation, or was proposed before.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public boolean supervisor(Actor actor, OrganId supervisor) {
        allow(actor);
        if (supervisor.equals(actor.organ()) || !staff.staff().organs().containsKey(supervisor)
                || changes.open(actor.organ()).stream().anyMatch(c -> supervisor.equals(c.supervisor()))) {
            return false;
        }
        RightChange change = new RightChange(UUID.randomUUID(), Kind.ADD_SUPERVISOR, null, null, null, null, null, null, null,
                supervisor, actor.person(), machine.now());
        changes.add(actor.organ(), change);
        record.write(actor, new SupervisorProposed(change.id().toString(), supervisor.value()));
        return true;
    }

    private void allow(Actor actor) {
        record.lock(actor.organ());
        if (!Access.entersStaff(actor)) {
            throw new AccessDeniedException("rights are proposed by the system administrator");
        }
    }
}
