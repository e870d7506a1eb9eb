package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.ExpertsReviewed;
import cn.fadu.dossier.ExpertFact.ExpertsReviewed.Conclusion;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the signed opinion of the experts (专家论证意见); without a declaration that no direct interest exists it cannot be given. */
@Component
class GiveExpertReview implements Act {

    @Override
    public String key() {
        return "userTask_giveExpertReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-1"), LegalBasis.order713("19-2"), LegalBasis.order713("20"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExpertsReviewed(context.today(), context.draft(), values.isYes("withoutConflict"),
                values.text("signedBy"), values.choice("conclusion", Conclusion.class), values.text("opinion"),
                context.document(values, "document")));
    }
}
