package cn.fadu.riskassessment;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.RiskFact.RiskFound;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organ finds anew once a supplementary report was added after its finding (Art. 24). */
@Component
class FindRiskAgain implements FreeAct {

    @Override
    public String key() {
        return "act_findRiskAgain";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("24"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("leadership/chief");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && dossier.riskAssessment().isFindingOvertaken();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RiskFound(context.today(), context.draft(), values.isYes("controllable"),
                values.textOrNull("reasons"), context.person()));
    }
}
