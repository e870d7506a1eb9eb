package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A decision is evaluated where its effect is missed, many object, or the organ thinks it necessary (Art. 36(1)); which of
 * these it is stands in the record.
 */
final class EvaluationGrounded extends LawRule {

    EvaluationGrounded() {
        super("evaluationGrounded", ORDER_713, Set.of(GuardedAct.APPOINT_EVALUATOR), "order-713/36-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().evaluation().judged()).map(EvaluationJudged::on);
    }

    @Override
    Verdict forward(Situation s) {
        EvaluationJudged judged = s.dossier().followup().evaluation().judged();
        if (judged == null) {
            return notYet();
        }
        if (judged.judgement() != Judgement.EVALUATE) {
            return notApplicable("notNow");
        }
        return judged.occasions().isEmpty() && isBlank(judged.reasons()) ? warning("noOccasion", null)
                : holds("grounded", judged.on());
    }
}
