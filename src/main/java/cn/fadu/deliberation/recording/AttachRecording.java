package cn.fadu.deliberation.recording;

import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MeetingId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Attaches a sound recording of the item (会议录音): what the recorder of this product made, or a file that came finished.
 * Either is sealed by a root over its pieces.
 */
@Component
class AttachRecording implements FreeAct {

    static final String KEY = "act_attachRecording";

    private final RecordingSeals seals;

    AttachRecording(RecordingSeals seals) {
        this.seals = seals;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"), LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.deliberation().opening() != null && dossier.publication().closing() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        DocumentRef recording = context.document(values, "recording");
        MeetingId meeting = context.dossier().deliberation().opening().meeting();
        return ActOutcome.done(new RecordingAttached(context.today(), meeting, recording, values.textOrNull("note"),
                seals.of(context.actor().organ(), meeting, context.matter(), recording)));
    }
}
