package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the submission of the current draft with its material together (送请合法性审查); it leaves once the unit has signed it. */
@Component
class SubmitForReview implements Act {

    @Override
    public String key() {
        return "userTask_submitForReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"), LegalBasis.order713("26-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new SubmittedForReview(context.today(), context.draft(),
                values.choices("materials", Material.class), values.text("procedureStatement"),
                values.optionalDate("plannedMeeting").orElse(null), context.document(values, "letter"),
                values.isYes("legalCheck"), values.isYes("discussion")));
    }
}
