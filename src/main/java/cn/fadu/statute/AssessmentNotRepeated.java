package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A risk that was assessed under other rules is not assessed again (Art. 22(2)); what is taken over can be found. */
final class AssessmentNotRepeated extends LawRule {

    AssessmentNotRepeated() {
        super("assessmentNotRepeated", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/22-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.riskAssessment().plan()).map(RiskAssessmentPlanned::on);
    }

    @Override
    Verdict forward(Situation s) {
        RiskAssessmentPlanned plan = s.dossier().riskAssessment().plan();
        if (plan == null) {
            return notYet();
        }
        boolean named = !isBlank(plan.existing()) || !isBlank(plan.existingNumber());
        if (plan.assessor() == Assessor.EXISTING_REPORT) {
            return named || plan.document() != null ? holds("takenOver") : warning("unnamed", null);
        }
        return named ? warning("repeated", null) : notApplicable("noneBefore");
    }
}
