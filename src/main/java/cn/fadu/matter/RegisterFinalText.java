package cn.fadu.matter;

import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Registers the text as it left the meeting; where it was changed it is a new version that the opinion must cover (会后修改稿). */
@Component
class RegisterFinalText implements Act {

    @Override
    public String key() {
        return "userTask_registerFinalText";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"), LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (!values.isYes("changed")) {
            return ActOutcome.done(new FinalTextRegistered(context.today(), context.draft(), false));
        }
        DraftRegistered changed = Drafts.next(context, values, Set.of());
        return ActOutcome.done(changed, new FinalTextRegistered(context.today(), changed.draft(), true));
    }
}
