package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentDecided;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organ approves the adjustment or does not (审批目录调整). */
@Component
class DecideCatalogueAdjustment implements Act {

    @Override
    public String key() {
        return "userTask_decideCatalogueAdjustment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean approved = values.isYes("approved");
        return ActOutcome.done(new CatalogueAdjustmentDecided(context.today(), approved, values.textOrNull("number"),
                values.textOrNull("comment"), context.person())).routing("adjustmentApproved", approved);
    }
}
