package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentConsented;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The answer of the Party committee about the adjustment is recorded (党委对调整的意见). */
@Component
class RecordAdjustmentConsent implements Act {

    @Override
    public String key() {
        return "userTask_recordAdjustmentConsent";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Answer answer = values.choice("answer", Answer.class);
        return ActOutcome.done(new CatalogueAdjustmentConsented(values.date("answeredOn"), answer,
                values.textOrNull("number"), values.textOrNull("comment"), context.document(values, "document"),
                context.person())).routing("adjustmentConsent", answer.name());
    }
}
