package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentPublished;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.forms.FormValues;
import cn.fadu.initiation.Catalogue;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The adjusted catalogue is published as a version of its own (公布目录调整). */
@Component
class PublishCatalogueAdjustment implements Act {

    private final Catalogue catalogue;

    PublishCatalogueAdjustment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "userTask_publishCatalogueAdjustment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        CatalogueAdjustmentPublished fact = new CatalogueAdjustmentPublished(values.date("publishedOn"),
                values.choices("channels", Channel.class), values.textOrNull("address"), context.document(values, "document"),
                context.person());
        return ActOutcome.done(fact).guardedBy(GuardedAct.PUBLISH_CATALOGUE).then(() -> catalogue.keep(
                context.actor().organ(), context.dossier().plus(fact).catalogue()));
    }
}
