package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ReviewTimeFact.ReviewResumed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the time of the review run again (恢复审查期限). */
@Component
class ResumeReview implements FreeAct {

    @Override
    public String key() {
        return "act_resumeReview";
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
        return ReviewState.isUnderReview(dossier) && dossier.legality().time().lasting().isPresent();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate from = ReviewClock.from(context, values);
        LocalDate suspended = context.dossier().legality().time().lasting().orElseThrow().begun().on();
        if (from.isBefore(suspended)) {
            return ActOutcome.refused("from", "problem.review-resumed-before-suspended", suspended);
        }
        return ReviewClock.refusedAsFuture(context, from).orElseGet(() ->
                ActOutcome.done(new ReviewResumed(from, values.textOrNull("note"), context.person())));
    }
}
