package cn.fadu.initiation;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office determines which procedures are owed; the decision table gives reason and article (确认应履行程序). */
@Component
class DetermineProcedures implements Act {

    private final RequiredProcedures procedures;

    DetermineProcedures(RequiredProcedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public String key() {
        return "userTask_determineProcedures";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("11"), LegalBasis.order713("14-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        CongressDuty congress = values.choice("congressDuty", CongressDuty.class);
        return ActOutcome.done(new ProceduresDetermined(context.today(), procedures.of(values), congress,
                values.textOrNull("notDisclosedBasis"), values.isYes("exploratory"), values.text("judgedBy"),
                values.textOrNull("reason"), context.person())).routing("congressDuty", congress.name());
    }
}
