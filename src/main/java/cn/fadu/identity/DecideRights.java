package cn.fadu.identity;

import cn.fadu.identity.AdministrationFact.PostEnded;
import cn.fadu.identity.AdministrationFact.ProposalDeclined;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms or declines what a system administrator proposed about rights; until then nothing of it holds. */
@Service
public class DecideRights {

    private final RightChanges changes;
    private final People people;
    private final AdministrationRecord record;
    private final TechnicalClock clock;

    DecideRights(RightChanges changes, People people, AdministrationRecord record, TechnicalClock clock) {
        this.changes = changes;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param done    those confirmed
     * @param refused those that stay open, because the person holds a post meanwhile that excludes the other
     */
    public record Confirmed(List<RightChange> done, List<RightChange> refused) {
    }

    /**
     * Puts these proposals of the actor's organ into effect; what is not open any more is passed over.
     *
     * @throws AccessDeniedException for everybody but the security administrator, and for what they proposed themselves
     */
    @Transactional
    public Confirmed confirm(Actor actor, Collection<UUID> ids) {
        List<RightChange> done = new ArrayList<>();
        List<RightChange> refused = new ArrayList<>();
        for (RightChange change : open(actor, ids)) {
            if (takesEffect(actor, change)) {
                changes.decide(change, true, actor.person(), clock.now());
                done.add(change);
            } else {
                refused.add(change);
            }
        }
        return new Confirmed(done, refused);
    }

    /**
     * Declines these proposals of the actor's organ; answers how many were open.
     *
     * @throws AccessDeniedException for everybody but the security administrator, and for what they proposed themselves
     */
    @Transactional
    public int decline(Actor actor, Collection<UUID> ids) {
        List<RightChange> declined = open(actor, ids);
        for (RightChange change : declined) {
            changes.decide(change, false, actor.person(), clock.now());
            record.write(actor, new ProposalDeclined(change.id().toString(),
                    Optional.ofNullable(change.person()).map(PersonId::value).orElse(null)));
        }
        return declined.size();
    }

    private List<RightChange> open(Actor actor, Collection<UUID> ids) {
        record.lock(actor.organ());
        if (!Access.givesRights(actor)) {
            throw new AccessDeniedException("rights are given by the security administrator");
        }
        List<RightChange> open = ids.stream().distinct().flatMap(id -> changes.open(actor.organ(), id).stream()).toList();
        if (open.stream().anyMatch(c -> c.proposedBy().equals(actor.person()))) {
            throw new AccessDeniedException("nobody confirms what they proposed themselves");
        }
        return open;
    }

    private boolean takesEffect(Actor actor, RightChange change) {
        switch (change.kind()) {
            case GIVE_POST -> {
                if (people.clash(change.person(), change.post(), change.day()).isPresent()) {
                    return false;
                }
                people.addPost(actor, change.person(), new People.Place(change.unit(), names(change.section()), change.post(),
                        names(change.title())), change.day());
            }
            case END_POST -> {
                if (people.endPost(actor.organ(), change.holding(), change.day())) {
                    record.write(actor, new PostEnded(change.person().value(), change.unit().value(), change.post().value(),
                            change.day().toString()));
                }
            }
            case ADD_SUPERVISOR -> people.addSupervisor(actor, change.supervisor());
        }
        return true;
    }

    private static People.Names names(String name) {
        return name == null ? null : new People.Names(name, name);
    }
}
