package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides what follows from an evaluation (评估后决定). */
@Component
class DecideOnEvaluation implements Act {

    @Override
    public String key() {
        return "userTask_decideOnEvaluation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-4"), LegalBasis.order713("37"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Course course = values.choice("course", Course.class);
        if (course == Course.ADJUST && context.dossier().followup().adjusting()) {
            return ActOutcome.refused("course", "problem.already-adjusting");
        }
        ActOutcome.Done done = ActOutcome.done(new EvaluationDecided(context.today(), course, values.textOrNull("reasons"),
                        values.textOrNull("decisionNumber"), context.person())).guardedBy(GuardedAct.DECIDE_ON_EVALUATION)
                .routing(FollowupProcess.EVALUATION_OUTCOME, course.name());
        boolean suspends = course == Course.SUSPEND && context.dossier().followup().isExecuting();
        return suspends ? done.signalling(FollowupProcess.SUSPENDED, Map.of()) : done;
    }
}
