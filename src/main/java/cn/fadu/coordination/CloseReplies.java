package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.RepliesClosed;
import cn.fadu.dossier.CoordinationFile;
import cn.fadu.dossier.Dossier;
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

/** Waits no longer for the units whose reply is overdue (逾期未复); what is open of them ends. */
@Component
class CloseReplies implements FreeAct {

    private final OfficialClock clock;

    CloseReplies(OfficialClock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "act_closeReplies";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        CoordinationFile file = dossier.coordination();
        return dossier.withdrawal() == null && file.collectsReplies() && clock.today().isAfter(file.letter().replyBy());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RepliesClosed(context.today(), context.dossier().coordination().silent()))
                .signalling(CoordinationProcess.REPLIES_CLOSED, Map.of());
    }
}
