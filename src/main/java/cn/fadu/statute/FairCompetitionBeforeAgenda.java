package cn.fadu.statute;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;

/**
 * The material for the meeting contains the fair-competition review (Art. 29, item 1). A negative result may be discussed,
 * with a warning; it is the issue that it bars.
 */
final class FairCompetitionBeforeAgenda extends ResultBeforeAgenda {

    FairCompetitionBeforeAgenda() {
        super("fairCompetitionBeforeAgenda", Procedure.FAIR_COMPETITION_REVIEW, "order-713/29-1-1");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        FairCompetitionReviewed review = s.dossier().fairCompetition();
        if (review == null || review.conclusion() == Conclusion.COMPLIES) {
            return holds("present", on);
        }
        if (review.conclusion() != Conclusion.EXCEPTION_APPLIES) {
            return warning("negative", NextAct.in(s).changeDraft(), on);
        }
        return FairCompetitionBarsIssue.isComplete(review) ? holds("present", on)
                : warning("exceptionIncomplete", NextAct.in(s).changeDraft(), on);
    }
}
