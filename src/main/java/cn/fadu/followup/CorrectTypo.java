package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.TypoCorrected;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrects a slip of the pen with a trace; the decided text itself is never changed (文字更正). */
@Component
class CorrectTypo implements FreeAct {

    @Override
    public String key() {
        return "act_correctTypo";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isAlive();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new TypoCorrected(context.today(), values.text("place"), values.text("wrong"),
                values.text("right"), values.textOrNull("approvalNumber"), context.person()));
    }
}
