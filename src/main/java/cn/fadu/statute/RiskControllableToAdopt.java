package cn.fadu.statute;

import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A decision is made when its risk is controllable, or after the draft was adjusted so that it is (Art. 24). It does not
 * close the agenda but the outcome "adopted": it can be discussed, sent back, deferred or rejected. A high risk is
 * controllable only with measures.
 */
final class RiskControllableToAdopt extends LawRule {

    RiskControllableToAdopt() {
        super("riskControllableToAdopt", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES, GuardedAct.ISSUE_DECISION),
                "order-713/24");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.of(dossier.deliberation()).filter(NextAct::adopts).map(f -> f.decision().on());
    }

    @Override
    Verdict forward(Situation s) {
        RiskAssessed risk = s.dossier().risk();
        DeliberationFile file = s.dossier().deliberation();
        if (risk == null) {
            return notYet();
        }
        if (file.decision() != null && !NextAct.adopts(file)) {
            return notApplicable("notAdopted");
        }
        if (!risk.controllable()) {
            return broken("uncontrollable", NextAct.in(s).changeDraft(), risk.on());
        }
        if (risk.level() != RiskAssessed.Level.HIGH) {
            return holds("controllable", risk.on());
        }
        return isBlank(risk.measures()) ? broken("highWithoutMeasures", NextAct.in(s).changeDraft(), risk.on())
                : holds("highWithMeasures", risk.on());
    }
}
