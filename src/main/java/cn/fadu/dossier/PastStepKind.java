package cn.fadu.dossier;

import java.util.Optional;

/**
 * What a source can say was done in a procedure of the past, in the order of the procedure. Closed; the names are permanent.
 * Steps of one day count in this order.
 */
public enum PastStepKind {
    CATALOGUE_LISTING(null),
    START_DECISION(null),
    DRAFT(null),
    DEPARTMENT_CONSULTATION(Procedure.DEPARTMENT_CONSULTATION),
    PUBLIC_CONSULTATION(Procedure.PUBLIC_PARTICIPATION),
    OTHER_PARTICIPATION(Procedure.PUBLIC_PARTICIPATION),
    CONSULTATION_FEEDBACK(null),
    HEARING_NOTICE(null),
    HEARING_MATERIALS(null),
    HEARING(Procedure.PUBLIC_PARTICIPATION),
    EXPERT_REVIEW(Procedure.EXPERT_REVIEW),
    RISK_ASSESSMENT(Procedure.RISK_ASSESSMENT),
    FAIR_COMPETITION_REVIEW(Procedure.FAIR_COMPETITION_REVIEW),
    UNIT_LEGAL_CHECK(null),
    UNIT_DISCUSSION(null),
    LEGALITY_SUBMISSION(null),
    LEGALITY_COMPLETE(null),
    LEGALITY_OPINION(null),
    MEETING(null),
    PARTY_COMMITTEE(null),
    CONGRESS(null),
    ISSUE(null),
    PUBLICATION(null),
    INTERPRETATION(null),
    FILING(null),
    EXECUTION(null),
    EVALUATION(null),
    SUSPENSION(null),
    ADJUSTMENT(null);

    private final Procedure procedure;

    PastStepKind(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The preparatory procedure of which the step, once done, is a result; legality review has opinions instead. */
    public Optional<Procedure> procedure() {
        return Optional.ofNullable(procedure);
    }
}
