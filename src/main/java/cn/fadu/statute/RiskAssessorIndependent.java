package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.dossier.RiskFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A third party that assesses the risk (Art. 23(3)) is neither the contractor of the project nor a beneficiary. */
final class RiskAssessorIndependent extends LawRule {

    RiskAssessorIndependent() {
        super("riskAssessorIndependent", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/23-3");
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
        if (plan.assessor() != Assessor.THIRD_PARTY) {
            return notApplicable("noThirdParty");
        }
        return plan.independent() ? holds("independent") : broken("dependent", NextAct.in(s).changeDraft());
    }

    /** Whether the report is one made under other rules. */
    static boolean isTakenOver(RiskFile file) {
        return file.plan() != null && file.plan().assessor() == Assessor.EXISTING_REPORT;
    }
}
