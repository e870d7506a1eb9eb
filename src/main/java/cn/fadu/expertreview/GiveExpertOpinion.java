package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.Conclusion;
import cn.fadu.dossier.ExpertFact.ExpertOpinionGiven;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** An expert gives the written opinion and signs it (专家论证意见书). */
@Component
class GiveExpertOpinion implements Act {

    @Override
    public String key() {
        return "userTask_giveExpertOpinion";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-1"), LegalBasis.order713("19-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExpertOpinionGiven(context.today(), context.draft(), context.person(),
                values.text("necessity"), values.text("feasibility"), values.text("soundness"), values.textOrNull("other"),
                values.choice("conclusion", Conclusion.class), values.textOrNull("dissent"), values.textOrNull("signedBy"),
                context.document(values, "document")));
    }
}
