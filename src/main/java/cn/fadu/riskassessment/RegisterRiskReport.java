package cn.fadu.riskassessment;

import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The undertaking unit records its own report, that of a third party, or one that exists already and is not repeated. */
@Component
class RegisterRiskReport implements Act {

    @Override
    public String key() {
        return "userTask_registerRiskReport";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("22-2"), LegalBasis.order713("23-2"), LegalBasis.order713("23-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(RiskReport.read(context, values, false));
    }
}
