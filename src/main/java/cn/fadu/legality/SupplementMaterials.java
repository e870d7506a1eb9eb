package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Supplies what the one-time notice asked for (补正). */
@Component
class SupplementMaterials implements Act {

    @Override
    public String key() {
        return "userTask_supplementMaterials";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate asked = context.dossier().legality().materialCheck().on();
        if (context.today().isBefore(asked)) {
            return ActOutcome.refused("paperDoneOn", "problem.supplied-before-asked", asked);
        }
        return ActOutcome.done(new MaterialsSupplemented(context.today(), values.choices("supplied", Material.class),
                values.textOrNull("note"), context.documents(values, "documents")));
    }
}
