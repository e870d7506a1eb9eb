package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.ledger.Entry;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.worklist.ActScope;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Acts of the procedure itself: a timer ran out, a service task was reached. They are recorded under the system principal,
 * in the transaction of the engine's step.
 */
@Service
public class SystemActs {

    private final Recorder recorder;
    private final Dossiers dossiers;
    private final OfficialClock clock;

    SystemActs(Recorder recorder, Dossiers dossiers, OfficialClock clock) {
        this.recorder = recorder;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Locks the matter and records what the dossier as it then stands makes of it. The path rows that follow in the same
     * step name this entry.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(MatterId matter, Entry.Cause cause, String action, List<LegalBasis> basis,
                       Function<Dossier, Fact> fact) {
        Actor system = system(matter);
        Dossier dossier = recorder.lock(matter, system);
        long sequence = recorder.record(new Recorder.Judged(matter, dossier, new ActId(UUID.randomUUID()), system, cause,
                action, basis, List.of(fact.apply(dossier))), () -> { });
        if (ActScope.current().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    ActScope.clear();
                }
            });
        }
        ActScope.continueAs(new ActScope.CurrentAct(system, clock.now(), sequence));
    }

    /** The dossier of the matter, its stream locked by the present transaction, for a question that records nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier locked(MatterId matter) {
        return recorder.lock(matter, system(matter));
    }

    /** The organ whose matter it is. */
    public OrganId organOf(MatterId matter) {
        return dossiers.get(matter).orElseThrow().start().organ();
    }

    private Actor system(MatterId matter) {
        return Actor.system(organOf(matter));
    }
}
