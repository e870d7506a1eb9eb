package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** Facts of fair-competition review (公平竞争审查, Fair Competition Review Regulation; Order 713, Art. 29). */
public sealed interface CompetitionFact extends Fact {

    /** The market regulator reviewed the draft together with the drafting unit (the regulation's Art. 14). */
    record FairCompetitionReviewed(LocalDate on, Digest draft, Conclusion conclusion, String opinion,
                                   LocalDate exceptionUntil, DocumentRef document) implements CompetitionFact {

        public enum Conclusion { COMPLIES, EXCEPTION_APPLIES, CHANGES_NEEDED, MUST_NOT_ISSUE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new CompetitionFile(this)).withResult(Procedure.FAIR_COMPETITION_REVIEW, draft, on);
        }
    }
}
