package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who did the main argumentation or assessment before the decision does not evaluate it (Art. 36(2)). The executing unit may
 * evaluate itself; an expert of then on the team is pointed out.
 */
final class EvaluatorIndependent extends LawRule {

    EvaluatorIndependent() {
        super("evaluatorIndependent", ORDER_713, Set.of(GuardedAct.APPOINT_EVALUATOR), "order-713/36-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().evaluation().evaluator()).map(EvaluatorAppointed::on);
    }

    @Override
    Verdict forward(Situation s) {
        EvaluatorAppointed evaluator = s.dossier().followup().evaluation().evaluator();
        if (evaluator == null) {
            return notYet();
        }
        if (evaluator.kind() != EvaluatorKind.EXECUTING_UNIT && evaluator.earlierPart() != EarlierPart.NONE) {
            return broken("tookPart", NextAct.in(s).act("userTask_appointEvaluator", Desks.OFFICE));
        }
        if (evaluator.formerExperts() > 0) {
            return evaluator.formerExperts() >= evaluator.teamSize()
                    ? broken("onlyFormerExperts", NextAct.in(s).act("userTask_appointEvaluator", Desks.OFFICE),
                            evaluator.formerExperts())
                    : warning("formerExperts", null, evaluator.formerExperts(), evaluator.teamSize());
        }
        return holds("independent");
    }
}
