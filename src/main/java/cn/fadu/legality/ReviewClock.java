package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Situations;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.Figure;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Situation;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The time within which the review in hand is to be completed, for the acts that suspend and extend it. */
@Component
class ReviewClock {

    private final Situations situations;

    ReviewClock(Situations situations) {
        this.situations = situations;
    }

    /** Whether such a time runs: the jurisdiction sets one, a reviewer has the file and its opinion is not issued. */
    boolean runs(Dossier dossier) {
        return ReviewState.isUnderReview(dossier) && Deadlines.of(situations.of(dossier)).stream()
                .filter(MatterDeadline::isOpen).anyMatch(d -> d.kind().equals(Deadlines.REVIEW_COMPLETION));
    }

    /** By how many working days the time of the review may be extended in all; 0 where the jurisdiction allows none. */
    int mostExtension(Dossier dossier) {
        Situation situation = situations.of(dossier);
        return situation.profile().find(Figure.REVIEW_EXTENSION_WORKING_DAYS, situation.today())
                .map(days -> days.value()).orElse(0);
    }

    /** The day given in the field {@code from}, today where none was. */
    static LocalDate from(ActContext context, FormValues values) {
        return values.optionalDate("from").orElse(context.today());
    }

    /** What is wrong with a day after today. */
    static Optional<ActOutcome> refusedAsFuture(ActContext context, LocalDate from) {
        return from.isAfter(context.today())
                ? Optional.of(ActOutcome.refused("from", "problem.review-suspended-future", context.today()))
                : Optional.empty();
    }
}
