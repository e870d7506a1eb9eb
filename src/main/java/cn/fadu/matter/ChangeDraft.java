package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Registers a changed version while the draft is being prepared. It closes again what it touches, and takes a matter that waits for the agenda back to what is owed for the new text. */
@Component
class ChangeDraft implements FreeAct {

    @Override
    public String key() {
        return "act_changeDraft";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("12-1"), LegalBasis.order713("18"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && !dossier.drafts().isEmpty() && !dossier.deliberation().holdsMatter();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(Drafts.next(context, values, values.choices("affects", Procedure.class)))
                .signalling("decision.draftChanged", Map.of());
    }
}
