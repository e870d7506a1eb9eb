package cn.fadu.dossier;

/** The preparatory procedures that run side by side before the agenda (Order 713, Arts. 13 to 28). */
public enum Procedure {
    DEPARTMENT_CONSULTATION,
    PUBLIC_PARTICIPATION,
    EXPERT_REVIEW,
    RISK_ASSESSMENT,
    FAIR_COMPETITION_REVIEW,
    LEGALITY_REVIEW
}
