package cn.fadu.riskassessment;

import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Situations;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Practice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Settles who assesses the risk and how, or that an existing assessment is not repeated (评估方案). */
@Component
class PlanRiskAssessment implements Act {

    private final Situations situations;

    PlanRiskAssessment(Situations situations) {
        this.situations = situations;
    }

    @Override
    public String key() {
        return "userTask_planRiskAssessment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("22-1"), LegalBasis.order713("22-2"), LegalBasis.order713("23-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Assessor assessor = values.choice("assessor", Assessor.class);
        boolean filing = values.isYes("filing")
                || situations.of(context.dossier()).profile().asksFor(Practice.RISK_FILING, context.today());
        return ActOutcome.done(new RiskAssessmentPlanned(context.today(), context.draft(), assessor,
                        values.textOrNull("body"), assessor != Assessor.THIRD_PARTY || values.isYes("independent"),
                        values.textOrNull("plan"), values.textOrNull("existing"), values.textOrNull("existingNumber"),
                        values.optionalDate("existingDate").orElse(null), filing, context.document(values, "document")))
                .routing(RiskProcess.ASSESSOR, assessor.name()).routing(RiskProcess.FILING, filing);
    }
}
