package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.PublicExplanationGiven;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records how what is widely asked was explained to the public (解释说明). */
@Component
class ExplainToPublic implements FreeAct {

    @Override
    public String key() {
        return "act_explainToPublic";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("15-2"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && dossier.participation().isRunning();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("givenOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("givenOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PublicExplanationGiven(on, values.text("way"), values.textOrNull("explainedBy"),
                values.textOrNull("topics"), context.document(values, "document")));
    }
}
