package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Assigns the file to a reviewer and says which advisers are asked (分办); the work is theirs from then on. */
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
        String reviewer = values.text("reviewer");
        List<String> advisers = values.ticked("advisers");
        return ActOutcome.done(new ReviewAssigned(context.today(), advisers.size(), values.textOrNull("instruction"),
                        new PersonId(reviewer), advisers.stream().map(PersonId::new).toList(), values.isYes("cosign")))
                .routing(LegalityProcess.ASSIGNED_REVIEWER, reviewer)
                .routing(LegalityProcess.ASKED_ADVISERS, new ArrayList<>(advisers));
    }
}
