package cn.fadu.imports;

import cn.fadu.dossier.PastFlags;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.statute.ProcedureArticles;
import java.util.ArrayList;
import java.util.List;

/**
 * Which procedures a past matter owed, as far as that is known: what was carried out was taken to be owed, and otherwise the
 * source counts. Of a procedure of which neither is known there is no duty, which is not the same as none owed.
 */
final class PastDuties {

    /** Codes of the reasons; their texts are under {@code duty.reason.<code>}. */
    static final String CARRIED_OUT = "carried-out";
    static final String STATED = "stated-in-source";
    static final String ALWAYS = "always-owed";

    private PastDuties() {
    }

    /** In the order of the procedures, at most one each. */
    static List<ProcedureDuty> of(PastProcedure past) {
        List<ProcedureDuty> duties = new ArrayList<>();
        for (Procedure procedure : Procedure.values()) {
            Boolean stated = stated(procedure, past.flags());
            if (isCarriedOut(procedure, past)) {
                duties.add(duty(procedure, true, CARRIED_OUT));
            } else if (procedure == Procedure.LEGALITY_REVIEW
                    || procedure == Procedure.PUBLIC_PARTICIPATION && stated == null) {
                duties.add(duty(procedure, true, ALWAYS));
            } else if (stated != null) {
                duties.add(duty(procedure, stated, STATED));
            }
        }
        return duties;
    }

    private static ProcedureDuty duty(Procedure procedure, boolean required, String reason) {
        return new ProcedureDuty(procedure, required, reason, ProcedureArticles.of(procedure));
    }

    private static boolean isCarriedOut(Procedure procedure, PastProcedure past) {
        return past.steps().stream().anyMatch(step -> step.kind().procedure().filter(p -> p == procedure).isPresent()
                || procedure == Procedure.LEGALITY_REVIEW && step.kind() == PastStepKind.LEGALITY_OPINION);
    }

    private static Boolean stated(Procedure procedure, PastFlags flags) {
        return switch (procedure) {
            case DEPARTMENT_CONSULTATION -> flags.departmentsConcerned();
            case PUBLIC_PARTICIPATION -> flags.notDisclosed() == null ? null : !flags.notDisclosed();
            case EXPERT_REVIEW -> flags.professional();
            case RISK_ASSESSMENT -> flags.riskPossible();
            case FAIR_COMPETITION_REVIEW -> flags.marketEntities();
            case LEGALITY_REVIEW -> Boolean.TRUE;
        };
    }
}
