package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CataloguePublished;
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

/** The catalogue is published; matters start from what it lists (公布目录). */
@Component
class PublishCatalogue implements Act {

    private final Catalogue catalogue;

    PublishCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "userTask_publishCatalogue";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        CataloguePublished fact = new CataloguePublished(values.date("publishedOn"),
                values.choices("channels", Channel.class), values.textOrNull("address"), context.document(values, "document"),
                context.person());
        return ActOutcome.done(fact).guardedBy(GuardedAct.PUBLISH_CATALOGUE).then(() -> catalogue.keep(
                context.actor().organ(), context.dossier().plus(fact).catalogue()));
    }
}
