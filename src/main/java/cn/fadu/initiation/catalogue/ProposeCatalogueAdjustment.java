package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The office or a unit proposes to add, change or cancel an item of the published catalogue (提出目录调整). */
@Component
class ProposeCatalogueAdjustment implements FreeAct {

    @Override
    public String key() {
        return "act_proposeCatalogueAdjustment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.CATALOGUE);
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public Set<Desk> otherDesks() {
        return Set.of(Desk.parse("any/undertaker"));
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.catalogue().isSettled();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return CatalogueItems.adjustment(context, values, context.actor().unit())
                .signalling("decision.catalogueAdjustmentProposed", Map.of());
    }
}
