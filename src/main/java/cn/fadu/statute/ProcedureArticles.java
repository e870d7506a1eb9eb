package cn.fadu.statute;

import cn.fadu.dossier.Procedure;

/** The article that demands each preparatory procedure, where a table of the models does not say it. */
public final class ProcedureArticles {

    private ProcedureArticles() {
    }

    /** The reference of the article, as in {@link cn.fadu.dossier.ProcedureDuty}. */
    public static String of(Procedure procedure) {
        return switch (procedure) {
            case DEPARTMENT_CONSULTATION -> "order-713/13";
            case PUBLIC_PARTICIPATION -> "order-713/14-1";
            case EXPERT_REVIEW -> "order-713/19-1";
            case RISK_ASSESSMENT -> "order-713/22-1";
            case FAIR_COMPETITION_REVIEW -> "fair-competition-regulation/14";
            case LEGALITY_REVIEW -> "order-713/25-1";
        };
    }
}
