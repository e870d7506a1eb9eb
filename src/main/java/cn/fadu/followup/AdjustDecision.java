package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adjusts the decision in general by an annex, or finds that a major adjustment is needed (调整). */
@Component
class AdjustDecision implements Act {

    @Override
    public String key() {
        return "userTask_adjustDecision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Extent extent = values.choice("extent", Extent.class);
        boolean general = extent == Extent.GENERAL;
        ActOutcome.Done done = ActOutcome.done(new DecisionAdjusted(context.today(), extent, values.textOrNull("reasons"),
                        general ? values.textOrNull("approvalNumber") : null,
                        general ? context.document(values, "annex") : null, context.person()))
                .routing(FollowupProcess.EXTENT, extent.name()).routing(FollowupProcess.ADJUSTMENT_OUTCOME, extent.name());
        return general ? done.guardedBy(GuardedAct.ADJUST_DECISION) : done;
    }
}
