package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.ExecutionReported;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the result of the evaluation after the decision (决策后评估). */
@Component
class Evaluate implements Act {

    @Override
    public String key() {
        return "userTask_evaluate";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionReported(context.today(), "evaluate", values.text("result"),
                context.document(values, "document")));
    }
}
