package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticeCorrected;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Corrects a published notice (更正); the earlier one stays in the record, and the period stays as it is. */
@Component
class CorrectNotice implements FreeAct {

    @Override
    public String key() {
        return "act_correctNotice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("15-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && Consultations.isRunning(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ConsultationNoticeCorrected(context.today(), values.text("corrected"),
                        values.textOrNull("howToComment"), values.textOrNull("contact"),
                        values.textOrNull("shorteningReason"), context.document(values, "notice"),
                        context.document(values, "explanation")))
                .signalling(ParticipationProcess.CORRECTED, Map.of());
    }
}
