package cn.fadu.expertreview;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExpertFact.ExpertOpinionsClosed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Waits no longer for experts whose answer or opinion is overdue; where too few are left, others are chosen. */
@Component
class CloseExpertOpinions implements FreeAct {

    private final OfficialClock clock;
    private final ExpertProcess process;

    CloseExpertOpinions(OfficialClock clock, ExpertProcess process) {
        this.clock = clock;
        this.process = process;
    }

    @Override
    public String key() {
        return "act_closeExpertOpinions";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("20"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && dossier.expertReview().collects()
                && clock.today().isAfter(dossier.expertReview().choice().replyBy());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        ExpertOpinionsClosed fact =
                new ExpertOpinionsClosed(context.today(), context.dossier().expertReview().silent());
        return ActOutcome.done(fact).signalling(ExpertProcess.OPINIONS_CLOSED,
                Map.of(ExpertProcess.ENOUGH, process.isEnough(context.dossier().plus(fact))));
    }
}
