package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the executive meeting decided about the catalogue is recorded (常务会议审议). */
@Component
class RecordCatalogueDeliberation implements Act {

    @Override
    public String key() {
        return "userTask_recordCatalogueDeliberation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        CatalogueDeliberated.Outcome outcome = values.choice("outcome", CatalogueDeliberated.Outcome.class);
        return ActOutcome.done(new CatalogueDeliberated(values.date("heldOn"), outcome, values.textOrNull("number"),
                values.textOrNull("comment"), context.person())).routing("catalogueOutcome", outcome.name());
    }
}
