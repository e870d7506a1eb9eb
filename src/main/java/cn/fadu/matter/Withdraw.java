package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Withdraws the application, or the matter while it is not in the hands of a meeting, and again between the final text and the issue; after the
 * start this needs the consent of the organ.
 */
@Component
class Withdraw implements FreeAct {

    @Override
    public String key() {
        return "act_withdraw";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && !dossier.start().isRefused()
                && (!dossier.deliberation().holdsMatter() || dossier.awaitsIssue());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        String consent = values.textOrNull("consentNumber");
        if (consent == null && context.dossier().start().isStarted()) {
            return ActOutcome.refused("consentNumber", "problem.consent-needed");
        }
        return ActOutcome.done(new MatterWithdrawn(context.today(), values.text("reason"), consent,
                context.person())).signalling("decision.withdrawn", Map.of());
    }
}
