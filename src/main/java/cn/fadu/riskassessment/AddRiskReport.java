package cn.fadu.riskassessment;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds a supplementary report to the one that stands (补充评估); the organ finds on it anew. */
@Component
class AddRiskReport implements FreeAct {

    @Override
    public String key() {
        return "act_addRiskReport";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("23-2"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && dossier.riskAssessment().report() != null && dossier.publication().issue() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(RiskReport.read(context, values, true));
    }
}
