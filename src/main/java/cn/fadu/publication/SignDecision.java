package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.DecisionSigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chief signs the decision for issue (签发), or returns it to the office. */
@Component
class SignDecision implements Act {

    @Override
    public String key() {
        return "userTask_signDecision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-1"), LegalBasis.order713("31"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        ActOutcome.Done done = ActOutcome.done(new DecisionSigned(context.today(), context.draft(), signed,
                        values.textOrNull("note"), context.person()))
                .routing(PublicationProcess.DECISION_SIGNED, signed);
        return signed ? done.guardedBy(GuardedAct.ISSUE_DECISION) : done;
    }
}
