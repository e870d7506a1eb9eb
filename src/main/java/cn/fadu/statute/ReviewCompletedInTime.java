package cn.fadu.statute;

import cn.fadu.calendar.CountedDate;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The reviewing department issues its opinion in time (Art. 28). National law names no number of days; where a jurisdiction
 * does, it is a ceiling that can be suspended and extended. It only warns: a late opinion is still owed.
 */
final class ReviewCompletedInTime extends LawRule {

    ReviewCompletedInTime() {
        super("reviewCompletedInTime", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/28", "order-713/43");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.legality().completeOn();
    }

    @Override
    Verdict forward(Situation s) {
        if (s.dossier().legality().completeOn().isEmpty()) {
            return notYet();
        }
        Optional<MatterDeadline> limit = ReviewDeadlines.completion(s);
        if (limit.isEmpty()) {
            return notApplicable("noFigure");
        }
        CountedDate due = limit.get().deadline().due(s.calendar());
        int days = limit.get().deadline().totalDays();
        int provisional = due.provisional() ? 1 : 0;
        LocalDate issued = limit.get().done();
        if (issued != null) {
            return issued.isAfter(due.date()) ? warning("late", null, issued, due.date(), days, provisional)
                    : holds("inTime", issued, due.date());
        }
        if (s.today().isAfter(due.date())) {
            return warning("overdue", NextAct.in(s).towardsOpinion(), due.date(), days, provisional);
        }
        return limit.get().deadline().isSuspended(s.calendar())
                ? holds("suspended", s.dossier().legality().time().lasting().orElseThrow().begun().on(), days)
                : holds("running", due.date(), days, provisional);
    }
}
