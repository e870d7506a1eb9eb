package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the opinion of a legal adviser or government lawyer (法律意见). Each adviser gives one in a review. */
@Component
class GiveAdvice implements Act {

    @Override
    public String key() {
        return "userTask_giveAdvice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean given = context.dossier().legality().advice().stream().anyMatch(a -> a.adviser().equals(context.person()));
        if (given) {
            return ActOutcome.refused("", "problem.advice-already-given");
        }
        return ActOutcome.done(new LegalAdviceGiven(context.today(), context.dossier().legality().submission().draft(),
                context.person(), values.choice("conclusion", Conclusion.class), values.text("opinion"),
                values.textOrNull("licenceNumber"), context.document(values, "document"), values.textOrNull("questions"),
                values.textOrNull("grounds"), values.textOrNull("risks")));
    }
}
