package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.SuspensionFollowed;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed.AfterSuspension;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides what follows a suspension: it is resumed, adjusted or ended (中止后处理). */
@Component
class DecideAfterSuspension implements Act {

    @Override
    public String key() {
        return "userTask_decideAfterSuspension";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        AfterSuspension course = values.choice("course", AfterSuspension.class);
        if (course == AfterSuspension.ADJUST && context.dossier().followup().adjusting()) {
            return ActOutcome.refused("course", "problem.already-adjusting");
        }
        return ActOutcome.done(new SuspensionFollowed(context.today(), course, values.textOrNull("reasons"),
                        values.textOrNull("decisionNumber"), context.person())).guardedBy(GuardedAct.FOLLOW_SUSPENSION)
                .routing(FollowupProcess.AFTER_SUSPENSION, course.name())
                .routing(FollowupProcess.EXECUTING_UNITS, FollowupProcess.busyUnits(context.dossier()));
    }
}
