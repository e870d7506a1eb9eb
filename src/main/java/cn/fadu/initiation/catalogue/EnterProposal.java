package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueProposed;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.MatterKind;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.initiation.Proposals;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The office enters what leaders, deputies, citizens and lower governments propose (登记目录建议). */
@Component
class EnterProposal implements FreeAct {

    @Override
    public String key() {
        return "act_enterCatalogueProposal";
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
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.catalogue().isCollecting();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Source source = values.choice("source", Source.class);
        if (context.dossier().catalogue().proposals().size() >= HandInProposal.MOST) {
            return ActOutcome.refused("", "problem.too-many-proposals", HandInProposal.MOST);
        }
        List<FieldProblem> problems = Proposals.notArgued(values);
        if (!problems.isEmpty()) {
            return new ActOutcome.Refused(problems);
        }
        return ActOutcome.done(new CatalogueProposed(context.today(), source,
                context.personal().of(values.text("proposer")), values.text("title"), values.choice("decisionClass", DecisionClass.class), values.optionalText("unit").map(UnitId::new).orElse(null),
                values.textOrNull("problem"), values.textOrNull("reasons"), values.textOrNull("solution"),
                values.textOrNull("necessity"), values.textOrNull("feasibility"), context.documents(values, "documents"),
                context.person()));
    }
}
