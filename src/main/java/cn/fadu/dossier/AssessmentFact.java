package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** Results of department consultation, expert review, risk assessment and fair-competition review. */
public sealed interface AssessmentFact extends Fact {

    /** The draft the result is about. */
    Digest draft();

    Procedure procedure();

    @Override
    default Dossier applyTo(Dossier dossier) {
        return dossier.withAssessment(this).withResult(procedure(), draft(), on());
    }

    /** Departments and lower governments concerned were consulted (Art. 13); a dispute that remains has a note. */
    record DepartmentsConsulted(LocalDate on, Digest draft, String units, Agreement agreement, String summary,
                                String disputeNote, DocumentRef document) implements AssessmentFact {

        public enum Agreement { AGREED, DISPUTED }

        @Override
        public Procedure procedure() {
            return Procedure.DEPARTMENT_CONSULTATION;
        }
    }

    /** Experts argued necessity, feasibility and soundness and signed their opinion (Arts. 19 and 20). */
    record ExpertsReviewed(LocalDate on, Digest draft, boolean withoutConflict, String signedBy, Conclusion conclusion,
                           String opinion, DocumentRef document) implements AssessmentFact {

        public enum Conclusion { FEASIBLE, FEASIBLE_AFTER_CHANGES, NOT_FEASIBLE }

        @Override
        public Procedure procedure() {
            return Procedure.EXPERT_REVIEW;
        }
    }

    /** The risk of the draft was assessed (Arts. 22 and 23). */
    record RiskAssessed(LocalDate on, Digest draft, Level level, boolean controllable, String riskPoints, String measures,
                        String filingNumber, DocumentRef report) implements AssessmentFact {

        public enum Level { LOW, MEDIUM, HIGH }

        @Override
        public Procedure procedure() {
            return Procedure.RISK_ASSESSMENT;
        }
    }

    /** The market regulator reviewed the draft together with the drafting unit (Fair Competition Review Regulation, Art. 14). */
    record FairCompetitionReviewed(LocalDate on, Digest draft, Conclusion conclusion, String opinion,
                                   LocalDate exceptionUntil, DocumentRef document) implements AssessmentFact {

        public enum Conclusion { COMPLIES, EXCEPTION_APPLIES, CHANGES_NEEDED, MUST_NOT_ISSUE }

        @Override
        public Procedure procedure() {
            return Procedure.FAIR_COMPETITION_REVIEW;
        }
    }
}
