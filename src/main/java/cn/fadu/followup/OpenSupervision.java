package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office looks into the execution once more (再次督查). */
@Component
class OpenSupervision implements FreeAct {

    @Override
    public String key() {
        return "act_openSupervision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isExecuting() && dossier.followup().execution().supervision() != null
                && dossier.followup().execution().supervision().standing() == Standing.NORMAL;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionSupervised(context.today(), Standing.SUPERVISED, List.of(), null, values.text("reason"),
                context.person())).signalling(FollowupProcess.SUPERVISION_OPENED, Map.of());
    }
}
