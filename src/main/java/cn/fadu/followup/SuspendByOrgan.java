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

/** Registers that the organ suspended the execution (会议中止). */
@Component
class SuspendByOrgan implements FreeAct {

    @Override
    public String key() {
        return "act_suspendByOrgan";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public Optional<GuardedAct> guarded() {
        return Optional.of(GuardedAct.SUSPEND_EXECUTION);
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isExecuting();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionSuspended(context.today(), SuspendedBy.ORGAN, values.text("reasons"),
                        values.textOrNull("meetingNumber"), values.date("decidedOn"), context.person(),
                        context.actor().post()))
                .guardedBy(GuardedAct.SUSPEND_EXECUTION).signalling(FollowupProcess.SUSPENDED, Map.of());
    }
}
