package cn.fadu.statute;

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
        Conclusion conclusion = s.dossier().fairCompetition().conclusion();
        return conclusion == Conclusion.COMPLIES || conclusion == Conclusion.EXCEPTION_APPLIES ? holds("present", on)
                : warning("negative", NextAct.in(s).changeDraft(), on);
    }
}
