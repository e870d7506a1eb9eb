package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.AdjustmentProposed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The undertaking unit proposes to adjust the decision; its execution goes on meanwhile (提出调整). */
@Component
class ProposeAdjustment implements FreeAct {

    @Override
    public String key() {
        return "act_proposeAdjustment";
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
        return dossier.followup().isQuiet();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new AdjustmentProposed(context.today(), values.text("reasons"), context.person()))
                .signalling(FollowupProcess.ADJUSTMENT_PROPOSED, Map.of());
    }
}
