package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.RecordingPaused;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pauses the sound recording, or leaves it off, for what is classified. */
@Component
class PauseRecording implements FreeAct {

    @Override
    public String key() {
        return "act_pauseRecording";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isUnderDiscussion(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RecordingPaused(MeetingItems.day(context, values), values.text("reason"), context.person()));
    }
}
