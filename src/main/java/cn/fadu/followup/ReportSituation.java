package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.SituationReported.Trigger;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** An executing unit reports what seriously affects the goal of the decision (重大情况报告). */
@Component
class ReportSituation implements FreeAct {

    private final EvaluationOccasions occasions;

    ReportSituation(EvaluationOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String key() {
        return "act_reportSituation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("35-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("named/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.followup().isAlive();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return occasions.after(context, ActOutcome.done(new SituationReported(context.today(), context.actor().unit(),
                values.choice("trigger", Trigger.class), values.text("situation"), values.textOrNull("effect"),
                values.textOrNull("proposal"), context.document(values, "document"), context.person())));
    }

    @Override
    public List<UnitId> namedUnits(Dossier dossier) {
        return dossier.followup().execution().units();
    }
}
