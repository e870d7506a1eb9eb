package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The result of an evaluation is an important basis for adjusting the decision (Art. 36(4)). The organ may decide otherwise
 * than the report recommends, and then says why.
 */
final class EvaluationWeighed extends LawRule {

    EvaluationWeighed() {
        super("evaluationWeighed", ORDER_713, Set.of(GuardedAct.DECIDE_ON_EVALUATION), "order-713/36-4");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().evaluation().decision()).map(EvaluationDecided::on);
    }

    @Override
    Verdict forward(Situation s) {
        EvaluationFile file = s.dossier().followup().evaluation();
        if (file.decision() == null) {
            return notYet();
        }
        if (file.report() == null || file.report().recommendation() == null) {
            return notApplicable("noRecommendation");
        }
        if (file.decision().course() == file.report().recommendation()) {
            return holds("follows", file.report().on());
        }
        return isBlank(file.decision().reasons()) ? warning("departsUnexplained", null, file.report().on())
                : holds("departsWithReasons", file.report().on());
    }

    @Override
    Verdict back(Situation s) {
        EvaluationFile file = s.dossier().followup().evaluation();
        return file.report() == null || file.report().recommendation() == null
                ? cannotTell("unknown", NextAct.in(s).act("act_raiseEvaluation", Desks.OFFICE)) : forward(s);
    }
}
