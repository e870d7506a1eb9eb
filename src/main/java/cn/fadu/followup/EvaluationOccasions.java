package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.Fact;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Situations;
import cn.fadu.statute.Statute;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has an evaluation considered with the first act after the jurisdiction's months or letters are reached (Art. 36(1)). */
@Component
class EvaluationOccasions {

    private final Situations situations;

    EvaluationOccasions(Situations situations) {
        this.situations = situations;
    }

    /** What was done, and the question whether to evaluate where this is the occasion for it. */
    ActOutcome.Done after(ActContext context, ActOutcome.Done done) {
        Dossier after = context.dossier();
        for (Fact fact : done.facts()) {
            after = after.plus(fact);
        }
        return after.followup().isUndisturbed() && Statute.isEvaluationDue(situations.of(after)) ? raised(context, done) : done;
    }

    /** What was done, and the question whether to evaluate. */
    static ActOutcome.Done raised(ActContext context, ActOutcome.Done done) {
        return done.and(new EvaluationRaised(context.today(), null, null))
                .signalling(FollowupProcess.EVALUATION_RAISED, Map.of());
    }
}
