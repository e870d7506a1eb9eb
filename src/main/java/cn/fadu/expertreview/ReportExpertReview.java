package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.Conclusion;
import cn.fadu.dossier.ExpertFact.ExpertsReported;
import cn.fadu.dossier.ExpertFact.ExpertsReported.OtherOpinion;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws up the report on what the experts argued (论证报告), with the opinions of those without an account. */
@Component
class ReportExpertReview implements Act {

    @Override
    public String key() {
        return "userTask_reportExpertReview";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-1"), LegalBasis.order713("20"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<OtherOpinion> others = values.rows("others").stream().map(r -> new OtherOpinion(r.text("name"),
                r.optionalText("opinionConclusion").map(Conclusion::valueOf).orElse(null), r.textOrNull("opinion"),
                r.textOrNull("dissent"), r.isYes("signed"))).toList();
        return ActOutcome.done(new ExpertsReported(context.today(), context.draft(), others, values.text("summary"),
                values.choice("conclusion", Conclusion.class), context.document(values, "document")));
    }
}
