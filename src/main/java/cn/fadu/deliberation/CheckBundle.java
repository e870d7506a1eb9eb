package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.BundleChecked.Outcome;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The government office checks the bundle (材料核对): complete, to be completed, or returned. */
@Component
class CheckBundle implements Act {

    @Override
    public String key() {
        return "userTask_checkBundle";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Outcome outcome = values.choice("outcome", Outcome.class);
        return ActOutcome.done(new BundleChecked(context.today(), outcome, values.textOrNull("note")))
                .routing(DeliberationProcess.BUNDLE_OUTCOME, outcome.name())
                .routing(DeliberationProcess.AGENDA_OUTCOME, "NONE");
    }
}
