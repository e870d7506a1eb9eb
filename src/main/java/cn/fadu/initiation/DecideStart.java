package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.MatterReaders;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organ decides on the start and names the one unit that leads (启动决定). */
@Component
class DecideStart implements Act {

    private final MatterReaders readers;

    DecideStart(MatterReaders readers) {
        this.readers = readers;
    }

    @Override
    public String key() {
        return "userTask_decideStart";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"), LegalBasis.order713("11"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        StartDecided.Outcome outcome = values.choice("outcome", StartDecided.Outcome.class);
        boolean started = outcome == StartDecided.Outcome.START;
        UnitId lead = started ? new UnitId(values.text("leadUnit")) : null;
        List<UnitId> others = started ? Proposals.units(values, lead) : List.of();
        ActOutcome.Done done = ActOutcome.done(new StartDecided(context.today(), outcome, lead, others,
                values.optionalDate("plannedFor").orElse(null), values.textOrNull("reason"), values.textOrNull("number"),
                context.person())).routing("startOutcome", outcome.name());
        return !started ? done : done.guardedBy(GuardedAct.START_PROCEDURE).routing("leadUnit", lead.value()).then(() -> {
            readers.letRead(context.matter(), context.actor().organ(), List.of(lead));
            readers.letRead(context.matter(), context.actor().organ(), others);
        });
    }
}
