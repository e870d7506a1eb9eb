package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The government office checks the bundle (材料核对). */
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
        boolean complete = values.isYes("complete");
        return ActOutcome.done(new BundleChecked(context.today(), complete, values.textOrNull("note")))
                .routing(DeliberationProcess.BUNDLE_COMPLETE, complete);
    }
}
