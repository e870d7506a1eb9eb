package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports on the evaluation (评估报告); the unit that evaluates and a third party do the same at desks of their own. */
abstract class ReportEvaluation implements Act {

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EvaluationReported(context.today(), values.text("goals"),
                values.textOrNull("costsAndBenefits"), values.textOrNull("nearEffects"), values.textOrNull("farEffects"),
                values.textOrNull("problems"), values.choice("recommendation", Course.class),
                context.document(values, "document"), context.person()));
    }

    @Component
    static final class ByUnit extends ReportEvaluation {

        @Override
        public String key() {
            return "userTask_reportEvaluation";
        }
    }

    @Component
    static final class ByThirdParty extends ReportEvaluation {

        @Override
        public String key() {
            return "userTask_reportThirdPartyEvaluation";
        }
    }
}
