package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.HearingHeld;
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

/** Records that the hearing was held, whatever was missing (如实补记): a fact is never refused, a gate only closes the convening. */
@Component
class RecordHearingHeld implements FreeAct {

    @Override
    public String key() {
        return "act_recordHearingHeld";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("17-1"));
    }

    @Override
    public boolean recordsWhatHappened() {
        return true;
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/presider");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && dossier.participation().hearing().isAhead();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("heldOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("heldOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new HearingHeld(on, context.person(), values.textOrNull("reason")))
                .signalling(HearingProcess.HELD, Map.of());
    }
}
