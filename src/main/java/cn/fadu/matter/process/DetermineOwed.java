package cn.fadu.matter.process;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.ReviewKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the dossier what is still owed for the current draft, and tells the gateways. */
@Component("determineOwed")
class DetermineOwed implements JavaDelegate {

    private static final Map<Procedure, String> VARIABLES = Map.of(
            Procedure.DEPARTMENT_CONSULTATION, "owedDepartmentConsultation",
            Procedure.PUBLIC_PARTICIPATION, "owedPublicParticipation",
            Procedure.EXPERT_REVIEW, "owedExpertReview",
            Procedure.RISK_ASSESSMENT, "owedRiskAssessment",
            Procedure.FAIR_COMPETITION_REVIEW, "owedFairCompetitionReview",
            Procedure.LEGALITY_REVIEW, "owedLegalityReview");

    private final SystemActs system;

    DetermineOwed(SystemActs system) {
        this.system = system;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = system.locked(MatterId.of(execution.getProcessBusinessKey()));
        VARIABLES.forEach((procedure, variable) -> execution.setVariable(variable, dossier.owes(procedure)));
        execution.setVariable("anythingOwed", !dossier.owed().isEmpty());
        execution.setVariable("reviewKind", ReviewKind.of(dossier).name());
    }
}
