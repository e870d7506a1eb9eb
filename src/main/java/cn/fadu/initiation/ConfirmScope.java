package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office confirms that the order applies to the matter (涉密与适用范围确认, Art. 3). */
@Component
class ConfirmScope implements Act {

    @Override
    public String key() {
        return "userTask_confirmScope";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-1"), LegalBasis.order713("3-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        ScopeConfirmed.Outcome outcome = values.choice("outcome", ScopeConfirmed.Outcome.class);
        ScopeConfirmed.Exclusion exclusion = values.optionalText("exclusion")
                .map(ScopeConfirmed.Exclusion::valueOf).orElse(null);
        return ActOutcome.done(new ScopeConfirmed(context.today(), outcome, exclusion, values.textOrNull("reason"),
                context.person())).routing("scopeOutcome", outcome.name());
    }
}
