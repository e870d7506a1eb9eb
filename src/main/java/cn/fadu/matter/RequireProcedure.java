package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.ProcedureFoundOwed;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.ProcedureArticles;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records that a procedure is owed after all, and by whose judgement. */
@Component
class RequireProcedure implements FreeAct {

    @Override
    public String key() {
        return "act_requireProcedure";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("14-1"), LegalBasis.order713("19-1"), LegalBasis.order713("22-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start().isStarted() && dossier.withdrawal() == null
                && !dossier.deliberation().holdsMatter();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Procedure procedure = values.choice("procedure", Procedure.class);
        if (context.dossier().start().requires(procedure)) {
            return ActOutcome.refused("procedure", "problem.procedure-already-required");
        }
        ProcedureDuty duty = new ProcedureDuty(procedure, true, ProcedureDuty.FOUND_LATE, ProcedureArticles.of(procedure));
        return ActOutcome.done(new ProcedureFoundOwed(context.today(), duty, values.text("reason")))
                .signalling("decision.draftChanged", Map.of());
    }
}
