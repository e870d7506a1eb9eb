package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office revises the adjustment as the Party committee asked; it is approved again (修改调整方案). */
@Component
class ReviseCatalogueAdjustment implements Act, FirstAnswers {

    @Override
    public String key() {
        return "userTask_reviseCatalogueAdjustment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public String act() {
        return key();
    }

    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        return Optional.of(CatalogueItems.suggested(dossier.catalogue().adjustment().orElseThrow().proposed()));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return CatalogueItems.adjustment(context, values,
                context.dossier().catalogue().adjustment().orElseThrow().proposed().proposedBy());
    }
}
