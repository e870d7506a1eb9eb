package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.EvaluationPlanned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans the evaluation (评估方案); the unit that evaluates and a third party do the same at desks of their own. */
abstract class PlanEvaluation implements Act {

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EvaluationPlanned(context.today(), values.text("subject"), values.text("method"),
                values.textOrNull("hearing"), context.document(values, "document"), context.person()));
    }

    @Component
    static final class ByUnit extends PlanEvaluation {

        @Override
        public String key() {
            return "userTask_planEvaluation";
        }
    }

    @Component
    static final class ByThirdParty extends PlanEvaluation {

        @Override
        public String key() {
            return "userTask_planThirdPartyEvaluation";
        }
    }
}
