package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileContinued;
import cn.fadu.dossier.VolumePart;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files papers that came after closing, of execution and evaluation, in a continuation volume (续卷). */
@Component
class ContinueFile implements FreeAct {

    @Override
    public String key() {
        return "act_continueFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("archives/archivist");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().archive().isKept();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new FileContinued(context.today(), values.text("volumeNumber"),
                values.choices("parts", VolumePart.class), context.documents(values, "documents"), values.textOrNull("note"),
                context.person()));
    }
}
