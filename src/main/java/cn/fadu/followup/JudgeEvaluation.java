package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Occasion;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges whether the decision is to be evaluated (触发研判). */
@Component
class JudgeEvaluation implements Act {

    @Override
    public String key() {
        return "userTask_judgeEvaluation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Judgement judgement = values.choice("judgement", Judgement.class);
        return ActOutcome.done(new EvaluationJudged(context.today(), judgement, judgement == Judgement.EVALUATE
                        ? values.choices("occasions", Occasion.class) : Set.of(), values.textOrNull("reasons"),
                        context.person())).routing(FollowupProcess.JUDGEMENT, judgement.name());
    }
}
