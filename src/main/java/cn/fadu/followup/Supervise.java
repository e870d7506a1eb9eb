package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office looks into the execution and puts it under supervision where that is needed (督促检查、督办). */
@Component
class Supervise implements Act {

    private final EvaluationOccasions occasions;

    Supervise(EvaluationOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String key() {
        return "userTask_supervise";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Standing standing = values.choice("standing", Standing.class);
        if (standing == Standing.CONCLUDED && !context.dossier().followup().execution().busyUnits().isEmpty()) {
            return ActOutcome.refused("standing", "problem.units-not-done");
        }
        return occasions.after(context, ActOutcome.done(new ExecutionSupervised(context.today(), standing,
                        values.ticked("units").stream().map(UnitId::new).toList(), values.optionalDate("deadline").orElse(null), values.textOrNull("note"), context.person()))
                .routing(FollowupProcess.STANDING, standing.name()));
    }
}
