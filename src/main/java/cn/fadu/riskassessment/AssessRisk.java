package cn.fadu.riskassessment;

import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskAssessed.Level;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the report on the risk of the draft (风险评估报告). */
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
        return ActOutcome.done(new RiskAssessed(context.today(), context.draft(), values.choice("level", Level.class),
                values.isYes("controllable"), values.text("riskPoints"), values.text("measures"),
                values.textOrNull("filingNumber"), context.document(values, "report")));
    }
}
