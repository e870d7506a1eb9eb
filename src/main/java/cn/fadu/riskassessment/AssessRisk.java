package cn.fadu.riskassessment;

import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The assessing unit records its report on the risk of the draft (风险评估报告). */
@Component
class AssessRisk implements Act {

    @Override
    public String key() {
        return "userTask_assessRisk";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("22-1"), LegalBasis.order713("23-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(RiskReport.read(context, values, false));
    }
}
