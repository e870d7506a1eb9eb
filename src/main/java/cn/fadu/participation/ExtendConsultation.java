package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.ConsultationExtended;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Extends a running consultation; it can never be made shorter. */
@Component
class ExtendConsultation implements FreeAct {

    @Override
    public String key() {
        return "act_extendConsultation";
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
        LocalDate until = values.date("until");
        if (!until.isAfter(context.dossier().consultation().until())) {
            return ActOutcome.refused("until", "problem.extension-not-later", context.dossier().consultation().until());
        }
        return ActOutcome.done(new ConsultationExtended(context.today(), until, values.text("reason"), context.person()))
                .signalling(ParticipationProcess.EXTENDED,
                        Map.of(ParticipationProcess.CONSULTATION_ENDS_AT, ParticipationProcess.endOf(until)));
    }
}
