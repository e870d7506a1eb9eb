package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ReviewTimeFact.ReviewExtended;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Extends the time of the review where the jurisdiction allows it (延长审查期限). The head of the reviewing department, who
 * authorises it, does it.
 */
@Component
class ExtendReview implements FreeAct {

    private final ReviewClock clock;

    ExtendReview(ReviewClock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "act_extendReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"), LegalBasis.order713("43"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("legality/director");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return clock.runs(dossier) && clock.mostExtension(dossier) > dossier.legality().time().extendedBy();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        int most = clock.mostExtension(context.dossier());
        int left = most - context.dossier().legality().time().extendedBy();
        int days = values.number("workingDays", 0);
        return days > left ? ActOutcome.refused("workingDays", "problem.review-extension-too-long", most, left)
                : ActOutcome.done(new ReviewExtended(context.today(), days, values.text("reason"), context.person()));
    }
}
