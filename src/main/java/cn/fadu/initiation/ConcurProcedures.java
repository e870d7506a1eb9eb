package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.ProceduresConcurred;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reviewing department concurs with the procedures determined, or sends them back. */
@Component
class ConcurProcedures implements Act {

    @Override
    public String key() {
        return "userTask_concurProcedures";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("11"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean concurs = values.isYes("concurs");
        return ActOutcome.done(new ProceduresConcurred(context.today(), concurs, values.textOrNull("comment"),
                context.person())).routing("reviewerConcurs", concurs);
    }
}
