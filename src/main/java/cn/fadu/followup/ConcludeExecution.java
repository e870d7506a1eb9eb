package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionConcluded;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Concludes an execution of which every unit reported that it is done (执行终结). */
@Component
class ConcludeExecution implements FreeAct {

    @Override
    public String key() {
        return "act_concludeExecution";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isQuiet() && dossier.followup().execution().busyUnits().isEmpty();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionConcluded(context.today(), values.text("note"), context.person()))
                .signalling(FollowupProcess.CONCLUDED, Map.of());
    }
}
