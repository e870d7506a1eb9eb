package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Submits the current draft with its bundle to the meeting (提请审议). */
@Component
class SubmitToMeeting implements Act {

    @Override
    public String key() {
        return "userTask_submitToMeeting";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new SubmittedToMeeting(context.today(), context.draft(), values.text("summary"),
                values.text("decisionAskedFor"), context.documents(values, "documents"), values.textOrNull("presenter"),
                values.textOrNull("attendees"), context.person(), values.textOrNull("legalRisk")));
    }
}
