package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.LegalityFact.UnitChecked;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit's own legal officers check the draft before it is sent (承办单位法制机构审核). */
@Component
class CheckInUnit implements Act {

    @Override
    public String key() {
        return "userTask_checkInUnit";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"), LegalBasis.order713("27"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Consent consent = values.choice("consent", Consent.class);
        return ActOutcome.done(new UnitChecked(context.today(), context.dossier().legality().submission().draft(),
                        Heads.findings(values), consent, values.textOrNull("opinion"),
                        context.document(values, "document"), context.person()))
                .routing(LegalityProcess.UNIT_CONSENT, consent.name());
    }
}
