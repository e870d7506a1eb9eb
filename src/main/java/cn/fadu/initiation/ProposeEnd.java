package cn.fadu.initiation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.EndProposed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit asks the organ to end a procedure that was started (终止程序报批). */
@Component
class ProposeEnd implements FreeAct {

    private final ProcedureEngine engine;

    ProposeEnd(ProcedureEngine engine) {
        this.engine = engine;
    }

    @Override
    public String key() {
        return "act_proposeEnd";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start().isStarted() && dossier.start().proposedEnd() == null && dossier.withdrawal() == null
                && (!dossier.deliberation().holdsMatter() || dossier.awaitsIssue());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new EndProposed(context.today(), values.text("reason"), values.textOrNull("arrangements"),
                context.person())).then(() -> engine.start("termination", context.matter(),
                        Map.of("leadUnit", context.dossier().start().leadUnit().value())));
    }
}
