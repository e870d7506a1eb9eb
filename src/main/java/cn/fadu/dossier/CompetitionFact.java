package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Facts of fair-competition review (公平竞争审查, Fair Competition Review Regulation; Order 713, Art. 29). */
public sealed interface CompetitionFact extends Fact {

    /** The standards of the regulation, Arts. 8 to 11, in its order; each group ends in what else restricts in that way. */
    enum Standard {
        ENTRY_APPROVAL, ENTRY_FRANCHISE, ENTRY_DESIGNATED, ENTRY_CONDITIONS, ENTRY_OTHER,
        FLOW_GOODS, FLOW_INVESTMENT, FLOW_TENDERS, FLOW_FEES, FLOW_REQUIREMENTS, FLOW_OTHER,
        COST_TAX, COST_SUBSIDY, COST_FACTORS, COST_OTHER,
        CONDUCT_MONOPOLY, CONDUCT_PRICING, CONDUCT_MARKET_PRICES, CONDUCT_OTHER
    }

    /**
     * The drafting unit made its first review (the regulation's Art. 14).
     *
     * @param concerned the standards that the draft touches; empty where it touches none
     * @param heard     operators, associations and others that were heard, and what they said (Art. 16); may be null
     */
    record FairCompetitionScreened(LocalDate on, Digest draft, String operators, List<Standard> concerned,
                                   String entryRemarks, String flowRemarks, String costRemarks, String conductRemarks,
                                   String heard, Finding finding, String reasons, DocumentRef document,
                                   PersonId by) implements CompetitionFact {

        public enum Finding { COMPLIES, EXCEPTION_CLAIMED, CHANGES_NEEDED }

        public FairCompetitionScreened {
            concerned = List.copyOf(concerned);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.competitionReview().screened(this));
        }
    }

    /**
     * The market regulator reviewed the draft together with the drafting unit (the regulation's Art. 14).
     *
     * @param ground         of an exception, null where none is applied (Art. 12)
     * @param noLessHarmful  why nothing less harmful to competition would do (Art. 12)
     * @param exceptionUntil last day of the exception; null where a condition ends it
     * @param endCondition   what ends the exception; null where a day does
     */
    record FairCompetitionReviewed(LocalDate on, Digest draft, Conclusion conclusion, String opinion, Ground ground,
                                   String noLessHarmful, LocalDate exceptionUntil, String endCondition,
                                   DocumentRef document, PersonId by) implements CompetitionFact {

        public enum Conclusion { COMPLIES, EXCEPTION_APPLIES, CHANGES_NEEDED, MUST_NOT_ISSUE }

        public enum Ground { SECURITY, INNOVATION, PUBLIC_INTEREST, OTHER_BY_LAW }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.competitionReview().reviewed(this))
                    .withResult(Procedure.FAIR_COMPETITION_REVIEW, draft, on);
        }
    }
}
