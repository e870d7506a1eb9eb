package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld.View;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records a review meeting (会审) with what each adviser said there; they count as heard. */
@Component
class RecordReviewMeeting implements FreeAct {

    @Override
    public String key() {
        return "act_recordReviewMeeting";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("legality/reviewer");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return ReviewState.isUnderReview(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<View> views = values.rows("views").stream().map(r -> new View(new PersonId(r.text("adviser")),
                r.choice("conclusion", Conclusion.class), r.textOrNull("opinion"))).toList();
        return ActOutcome.done(new ReviewMeetingHeld(values.optionalDate("heldOn").orElse(context.today()),
                context.dossier().legality().submission().draft(), values.text("place"),
                values.textOrNull("participants"), views, values.textOrNull("conclusion"),
                context.document(values, "document"), context.person()));
    }
}
