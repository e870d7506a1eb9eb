package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.EndDecided;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organ consents to the end of a procedure, or lets it go on. Consent ends it only while nothing is decided, or issued. */
@Component
class DecideEnd implements Act {

    @Override
    public String key() {
        return "userTask_decideEnd";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean consents = values.isYes("consents");
        boolean late = context.dossier().withdrawal() != null
                || context.dossier().deliberation().holdsMatter() && !context.dossier().awaitsIssue();
        if (consents && late) {
            return ActOutcome.refused("consents", "problem.end-too-late");
        }
        ActOutcome.Done done = ActOutcome.done(new EndDecided(context.today(), consents, values.textOrNull("number"),
                values.textOrNull("reason"), context.person()));
        return consents ? done.signalling("decision.withdrawn", Map.of()) : done;
    }
}
