package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Assigns the file and says how many advisers are asked (分办). */
@Component
class AssignReview implements Act {

    @Override
    public String key() {
        return "userTask_assignReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        int advisers = values.number("advisersAsked", 1);
        return ActOutcome.done(new ReviewAssigned(context.today(), advisers, values.textOrNull("instruction")))
                .routing(LegalityProcess.ADVISERS_ASKED, advisers);
    }
}
