package cn.fadu.matter;

import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers the version that the meeting asked for. */
@Component
class ReviseDraft implements Act {

    @Override
    public String key() {
        return "userTask_reviseDraft";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("12-1"), LegalBasis.order713("18"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(Drafts.next(context, values, values.choices("affects", Procedure.class)));
    }
}
