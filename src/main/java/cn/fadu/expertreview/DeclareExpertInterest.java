package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.InterestDeclared.Answer;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** A chosen expert declares interests, promises to keep confidences, and accepts, recuses or declines (利害关系声明). */
@Component
class DeclareExpertInterest implements Act {

    private static final String ANSWER = "expertAnswer";

    private final ExpertProcess process;

    DeclareExpertInterest(ExpertProcess process) {
        this.process = process;
    }

    @Override
    public String key() {
        return "userTask_declareExpertInterest";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-2"), LegalBasis.order713("20"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Answer answer = values.choice("answer", Answer.class);
        InterestDeclared fact = new InterestDeclared(context.today(), context.person(), answer, values.textOrNull("field"),
                values.optionalText("relation").map(Relation::valueOf).orElse(null), values.isYes("dissenter"),
                values.isYes("directInterest"), values.textOrNull("interest"), values.isYes("confidential"));
        return ActOutcome.done(fact).routing(ANSWER, answer.name())
                .routing(ExpertProcess.ENOUGH, process.isEnough(context.dossier().plus(fact)));
    }
}
