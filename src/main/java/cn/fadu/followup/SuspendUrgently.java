package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The chief suspends the execution in a situation of Art. 35 that is urgent (紧急中止). */
@Component
class SuspendUrgently implements FreeAct {

    @Override
    public String key() {
        return "act_suspendUrgently";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("leadership/chief");
    }

    @Override
    public Optional<GuardedAct> guarded() {
        return Optional.of(GuardedAct.SUSPEND_URGENTLY);
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isExecuting();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionSuspended(context.today(), SuspendedBy.CHIEF_IN_URGENCY, values.text("reasons"),
                        null, context.today(), context.person(), context.actor().post()))
                .guardedBy(GuardedAct.SUSPEND_URGENTLY).signalling(FollowupProcess.SUSPENDED, Map.of());
    }
}
