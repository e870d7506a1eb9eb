package cn.fadu.identity;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdministrationEntries implements AdministrationRecord {

    private final Ledger ledger;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    AdministrationEntries(Ledger ledger, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void lock(OrganId organ) {
        ledger.lock(StreamId.administrationOf(organ), organ);
    }

    @Override
    public void write(Actor actor, AdministrationFact fact) {
        ledger.append(new NewEntry(StreamId.administrationOf(actor.organ()), new ActId(UUID.randomUUID()), clock.now(),
                clock.today(), actor, actor.isSystem() ? Entry.Cause.SYSTEM : Entry.Cause.PERSON, fact.action(), List.of(),
                versions.of(actor.organ()), fact.payload(), List.of()));
    }
}
