package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.EvaluationHeard;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard.Heard;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hears the public and others on the decision and its effects (听取意见); the unit that evaluates and a third party do the same at desks of their own. */
abstract class HearOnEvaluation implements Act {

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EvaluationHeard(context.today(), values.choices("heard", Heard.class),
                values.text("opinions"), context.document(values, "document"), context.person()));
    }

    @Component
    static final class ByUnit extends HearOnEvaluation {

        @Override
        public String key() {
            return "userTask_hearOnEvaluation";
        }
    }

    @Component
    static final class ByThirdParty extends HearOnEvaluation {

        @Override
        public String key() {
            return "userTask_hearOnThirdPartyEvaluation";
        }
    }
}
