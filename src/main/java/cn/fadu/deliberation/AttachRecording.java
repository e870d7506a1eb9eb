package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Attaches a sound recording of the item (会议录音). */
@Component
class AttachRecording implements FreeAct {

    @Override
    public String key() {
        return "act_attachRecording";
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
        return ActOutcome.done(new RecordingAttached(context.today(), context.dossier().deliberation().opening().meeting(),
                recording, values.textOrNull("note")));
    }
}
