package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.SubmissionEndorsed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The leader in charge endorses the submission (分管领导审签), or returns it. */
@Component
class EndorseSubmission implements Act {

    @Override
    public String key() {
        return "userTask_endorseSubmission";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean endorsed = values.isYes("endorsed");
        return ActOutcome.done(new SubmissionEndorsed(context.today(), endorsed, values.textOrNull("note"), context.person()))
                .routing(DeliberationProcess.ENDORSED, endorsed)
                .routing(DeliberationProcess.BUNDLE_SUPPLEMENTED, false);
    }
}
