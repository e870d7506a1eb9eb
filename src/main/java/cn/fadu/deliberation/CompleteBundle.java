package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.BundleCompleted;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit supplies what the office found missing (补齐材料). */
@Component
class CompleteBundle implements Act {

    @Override
    public String key() {
        return "userTask_completeBundle";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new BundleCompleted(context.today(), context.documents(values, "documents"),
                values.textOrNull("note"), context.person())).routing(DeliberationProcess.BUNDLE_SUPPLEMENTED, true);
    }
}
