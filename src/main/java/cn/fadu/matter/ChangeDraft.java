package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Registers a changed version while the draft is being prepared, and again between the final text and the issue. In
 * preparation it closes again what it touches, and takes a matter that waits for the agenda back to what is owed for the new
 * text. After the decision it leads to the review of the changed text, then again to the Party committee and the congress;
 * the other procedures cannot be repeated any more.
 */
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
        return dossier.withdrawal() == null && dossier.isDraftApproved()
                && (!dossier.deliberation().holdsMatter() || dossier.awaitsIssue());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Set<Procedure> affects = values.choices("affects", Procedure.class);
        if (context.dossier().awaitsIssue() && !affects.isEmpty()) {
            return ActOutcome.refused("affects", "problem.affects-after-decision");
        }
        return ActOutcome.done(Drafts.next(context, values, affects))
                .signalling("decision.draftChanged", Map.of());
    }
}
