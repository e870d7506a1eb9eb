package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted.Kind;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Notes that the reviewer asked somebody for comments, telephoned or went to see (征求意见、电话记录、实地了解). It never replaces
 * the review.
 */
@Component
class NoteInquiry implements FreeAct {

    @Override
    public String key() {
        return "act_noteInquiry";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("25-1"), LegalBasis.order713("28"));
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
        return ActOutcome.done(new ReviewInquiryNoted(values.optionalDate("askedOn").orElse(context.today()),
                values.choice("kind", Kind.class), values.text("askedOf"), values.text("content"),
                values.textOrNull("answer"), context.document(values, "document"), context.person()));
    }
}
