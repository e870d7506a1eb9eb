package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ReviewTime.Pause;
import cn.fadu.dossier.ReviewTimeFact.ReviewResumed;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended.Awaited;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops the time for completing the review while something is awaited (中止审查期限); only the reviewer does. */
@Component
class SuspendReview implements FreeAct {

    private final ReviewClock clock;

    SuspendReview(ReviewClock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "act_suspendReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"), LegalBasis.order713("43"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("legality/reviewer");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return clock.runs(dossier) && dossier.legality().time().lasting().isEmpty();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate from = ReviewClock.from(context, values);
        LocalDate complete = context.dossier().legality().completeOn().orElseThrow();
        if (from.isBefore(complete)) {
            return ActOutcome.refused("from", "problem.review-suspended-before-complete", complete);
        }
        Optional<LocalDate> resumed = context.dossier().legality().time().pauses().stream().map(Pause::ended)
                .filter(Objects::nonNull).map(ReviewResumed::on).max(Comparator.naturalOrder()).filter(from::isBefore);
        if (resumed.isPresent()) {
            return ActOutcome.refused("from", "problem.review-suspended-before-resumed", resumed.get());
        }
        return ReviewClock.refusedAsFuture(context, from).orElseGet(() -> ActOutcome.done(new ReviewSuspended(from,
                values.choice("awaited", Awaited.class), values.text("reason"), context.person())));
    }
}
