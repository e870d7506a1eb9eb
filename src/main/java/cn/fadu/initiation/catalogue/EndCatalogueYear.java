package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueYearEnded;
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

/** The office ends the year: the catalogue is not adjusted any more (年度办结). */
@Component
class EndCatalogueYear implements FreeAct {

    @Override
    public String key() {
        return "act_endCatalogueYear";
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
    public boolean isOffered(Dossier dossier) {
        return dossier.catalogue().isSettled();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new CatalogueYearEnded(context.today(), values.textOrNull("summary"), context.person()))
                .signalling("decision.catalogueYearEnded", Map.of());
    }
}
