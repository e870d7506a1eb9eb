package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.MeetingItems;
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

/**
 * States that the sound recording was paused, or left off, for what is classified. While a recorder of this product records
 * the item, it is paused there, which does this act as well: the record never says of running sound that it was off.
 */
@Component
class PauseRecording implements FreeAct {

    static final String KEY = "act_pauseRecording";

    private final Recordings recordings;

    PauseRecording(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public String key() {
        return KEY;
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
        boolean runs = recordings.of(context.actor().organ(), context.dossier().deliberation().opening().meeting(),
                context.matter()).stream().anyMatch(r -> recordings.state(r) == Recording.State.RUNNING);
        if (runs) {
            return ActOutcome.refused("", "problem.recording-runs");
        }
        return ActOutcome.done(new RecordingPaused(MeetingItems.day(context, values), values.text("reason"), context.person()));
    }
}
