package cn.fadu.riskassessment;

import cn.fadu.dossier.RiskFact.RiskFound;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records whether the decision organ finds the risk controllable, and why (Art. 24). */
@Component
class FindRiskControllable implements Act {

    @Override
    public String key() {
        return "userTask_findRiskControllable";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("24"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RiskFound(context.today(), context.draft(), values.isYes("controllable"),
                values.textOrNull("reasons"), context.person()));
    }
}
