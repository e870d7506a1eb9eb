package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.ProgressReported.Progress;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** An executing unit reports how far it is; when the last one is done, an evaluation is considered. */
@Component
class ReportProgress implements Act {

    private final EvaluationOccasions occasions;

    ReportProgress(EvaluationOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String key() {
        return "userTask_reportProgress";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Progress progress = values.choice("progress", Progress.class);
        ProgressReported fact = new ProgressReported(context.today(), context.actor().unit(), progress, values.text("report"),
                context.document(values, "document"), context.person());
        ActOutcome.Done done = ActOutcome.done(fact).routing(FollowupProcess.PROGRESS, progress.name());
        boolean last = FollowupProcess.busyUnits(context.dossier().plus(fact)).isEmpty();
        return last && context.dossier().followup().isQuiet() ? EvaluationOccasions.raised(context, done)
                : occasions.after(context, done);
    }
}
