package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered.Point;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of each point the experts made whether it is adopted, and why where it is not (研究采纳情况). */
@Component
class AnswerExperts implements Act {

    @Override
    public String key() {
        return "userTask_answerExperts";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29-1-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExpertPointsAnswered(context.today(), values.rows("points").stream()
                .map(r -> new Point(r.text("point"), r.isYes("adopted"), r.textOrNull("reason"))).toList()));
    }
}
