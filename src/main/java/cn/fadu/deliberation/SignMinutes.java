package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chair signs the minutes (签署纪要), or sends them back to the recorder. The outcome that stands is the one recorded last. */
@Component
class SignMinutes implements Act {

    @Override
    public String key() {
        return "userTask_signMinutes";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-2"), LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        if (signed && context.dossier().deliberation().minutes() == null) {
            return ActOutcome.refused("signed", "problem.minutes-of-earlier-decision");
        }
        ActOutcome.Done done = ActOutcome.done(new MinutesSigned(context.today(), signed, values.textOrNull("note"),
                        context.person()))
                .routing(DeliberationProcess.MINUTES_SIGNED, signed)
                .routing(DeliberationProcess.ITEM_OUTCOME, context.dossier().deliberation().decision().outcome().name());
        return signed ? done.guardedBy(GuardedAct.SIGN_MINUTES) : done;
    }
}
