package cn.fadu.matter;

import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the unit signs the draft, or returns it for correction (单位内部呈批). */
@Component
class ApproveDraft implements Act {

    @Override
    public String key() {
        return "userTask_approveDraft";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("12-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        DraftRegistered draft = context.dossier().currentDraft().orElseThrow();
        boolean signed = values.isYes("signed");
        return ActOutcome.done(new DraftApproved(context.today(), draft.draft(), draft.number(), signed,
                values.textOrNull("comment"), context.person())).routing("draftSigned", signed);
    }
}
