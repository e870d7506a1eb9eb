package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Registers the first version of the draft (拟订决策草案). */
@Component
class RegisterDraft implements Act {

    @Override
    public String key() {
        return "userTask_registerDraft";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("12-1"), LegalBasis.order713("12-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(Drafts.next(context, values, Set.of()));
    }
}
