package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks that an evaluation be considered (提出评估). */
@Component
class RaiseEvaluation implements FreeAct {

    @Override
    public String key() {
        return "act_raiseEvaluation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isUndisturbed();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EvaluationRaised(context.today(), values.text("reason"), context.person()))
                .signalling(FollowupProcess.EVALUATION_RAISED, Map.of());
    }
}
