package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** States what became of a major adjustment: a new matter replaces this one, or none does (重大调整结果). */
@Component
class ConcludeMajorAdjustment implements Act {

    @Override
    public String key() {
        return "userTask_concludeMajorAdjustment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Replacement replacement = values.choice("replacement", Replacement.class);
        boolean replaced = replacement == Replacement.REPLACED;
        ActOutcome.Done done = ActOutcome.done(new MajorAdjustmentConcluded(context.today(), replacement,
                        replaced ? values.optionalText("successor").map(MatterId::of).orElse(null) : null,
                        values.textOrNull("note"), context.person()))
                .routing(FollowupProcess.ADJUSTMENT_OUTCOME, replacement.name());
        return replaced ? done.guardedBy(GuardedAct.REPLACE_DECISION) : done;
    }
}
