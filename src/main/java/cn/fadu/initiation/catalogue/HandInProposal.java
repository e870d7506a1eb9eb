package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueProposed;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.MatterKind;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A unit proposes an item of its own for the catalogue (提出目录建议). */
@Component
class HandInProposal implements FreeAct {

    /** A catalogue stays a list that can be read. */
    static final int MOST = 500;

    @Override
    public String key() {
        return "act_handInCatalogueProposal";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"), LegalBasis.order713("10-2"));
    }

    @Override
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.CATALOGUE);
    }

    @Override
    public Desk desk() {
        return Desk.parse("any/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.catalogue().isCollecting();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (context.dossier().catalogue().proposals().size() >= MOST) {
            return ActOutcome.refused("", "problem.too-many-proposals", MOST);
        }
        return ActOutcome.done(new CatalogueProposed(context.today(), Source.DEPARTMENT, null, values.text("title"),
                values.choice("decisionClass", DecisionClass.class), context.actor().unit(), values.text("problem"),
                values.text("reasons"), values.text("solution"), values.text("necessity"), values.text("feasibility"),
                context.documents(values, "documents"), context.person()));
    }
}
