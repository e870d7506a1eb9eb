package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.MaterialsSupplied;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit supplies what the archivist found missing, or says why there is nothing. */
@Component
class SupplyMaterials implements Act {

    @Override
    public String key() {
        return "userTask_supplyMaterials";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new MaterialsSupplied(context.today(), context.documents(values, "documents"),
                values.textOrNull("note"), context.person()));
    }
}
