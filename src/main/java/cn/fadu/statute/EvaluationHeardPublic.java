package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard.Heard;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.dossier.EvaluationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** An evaluation pays heed to the public and takes in deputies and organisations (Art. 36(3)); where it did not, that shows. */
final class EvaluationHeardPublic extends LawRule {

    EvaluationHeardPublic() {
        super("evaluationHeardPublic", ORDER_713, Set.of(GuardedAct.DECIDE_ON_EVALUATION), "order-713/36-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().evaluation().report()).map(EvaluationReported::on);
    }

    @Override
    Verdict forward(Situation s) {
        EvaluationFile file = s.dossier().followup().evaluation();
        if (file.report() == null) {
            return notYet();
        }
        EvaluationHeard heard = file.heard();
        if (heard == null || !heard.heard().contains(Heard.PUBLIC)) {
            return warning("publicNotHeard", null);
        }
        return heard.heard().size() == 1 ? warning("othersNotHeard", null) : holds("heard", heard.on());
    }
}
