package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The answer of the Party committee about the catalogue is recorded (党委同意). */
@Component
class RecordCatalogueConsent implements Act {

    @Override
    public String key() {
        return "userTask_recordCatalogueConsent";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Answer answer = values.choice("answer", Answer.class);
        return ActOutcome.done(new CatalogueConsented(values.date("answeredOn"), answer, values.textOrNull("number"),
                values.textOrNull("comment"), context.document(values, "document"), context.person()))
                .routing("catalogueConsent", answer.name());
    }
}
