package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.dossier.ParticipationFact.NoticeReturned;
import cn.fadu.dossier.ParticipationFile;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A notice that was found fit to be public has to change: it is drawn up and checked again before it is published. */
@Component
class RedraftNotice implements FreeAct {

    @Override
    public String key() {
        return "act_redraftNotice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("15-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        ParticipationFile file = dossier.participation();
        return dossier.withdrawal() == null && file.consultation() == null && file.noticeCheck() != null
                && file.noticeCheck().outcome() == NoticeChecked.Outcome.PUBLISH;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new NoticeReturned(context.today(), values.text("reason"), context.person()))
                .signalling(ParticipationProcess.NOTICE_RETURNED, Map.of());
    }
}
