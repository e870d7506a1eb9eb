package cn.fadu.expertreview;

import cn.fadu.dossier.ExpertFact.Conclusion;
import cn.fadu.dossier.ExpertFact.ExpertsMet;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the meeting of the experts with the opinion of the group, the dissent and who was present (论证会). */
@Component
class RecordExpertMeeting implements Act {

    @Override
    public String key() {
        return "userTask_recordExpertMeeting";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-1"), LegalBasis.order713("20"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate heldOn = values.date("heldOn");
        if (heldOn.isAfter(context.today())) {
            return ActOutcome.refused("heldOn", "problem.future-fact", context.today());
        }
        List<String> present = values.text("present").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return ActOutcome.done(new ExpertsMet(context.today(), context.draft(), heldOn, values.textOrNull("place"), present,
                values.text("opinion"), values.choice("conclusion", Conclusion.class), values.textOrNull("dissent"),
                values.isYes("signed"), context.document(values, "document")));
    }
}
