package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.EvaluationSent;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the result of the evaluation to the judicial administration (报送评估结果). */
@Component
class SendEvaluation implements Act {

    @Override
    public String key() {
        return "userTask_sendEvaluation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-4"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EvaluationSent(context.today(), values.text("number"), context.person()));
    }
}
