package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.LegalityFact.UnitDiscussed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records that the unit discussed the draft collectively before it is sent (承办单位集体讨论), on the day of its meeting. */
@Component
class DiscussInUnit implements Act {

    @Override
    public String key() {
        return "userTask_discussInUnit";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Consent consent = values.choice("consent", Consent.class);
        LocalDate heldOn = values.optionalDate("heldOn").orElse(context.today());
        return ActOutcome.done(new UnitDiscussed(heldOn, context.dossier().legality().submission().draft(),
                        values.textOrNull("meeting"), values.textOrNull("attendees"), consent,
                        values.textOrNull("conclusion"), context.document(values, "document"), context.person()))
                .routing(LegalityProcess.UNIT_CONSENT, consent.name());
    }
}
