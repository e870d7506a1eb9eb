package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.PredecessorNamed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The undertaking unit says which earlier decision this matter adjusts in a major way (重大调整). */
@Component
class NamePredecessor implements FreeAct {

    @Override
    public String key() {
        return "act_namePredecessor";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().predecessor() == null && dossier.withdrawal() == null
                && !dossier.deliberation().holdsMatter();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new PredecessorNamed(context.today(), MatterId.of(values.text("predecessor")),
                context.person()));
    }
}
