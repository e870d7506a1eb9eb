package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.NoticeDrafted;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws up the notice of open consultation and sends it for the check (拟订公告). */
@Component
class DraftNotice implements Act {

    @Override
    public String key() {
        return "userTask_draftNotice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("15-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new NoticeDrafted(context.today(), context.draft(), values.optionalDate("until").orElse(null),
                values.textOrNull("shorteningReason"), values.textOrNull("howToComment"), values.textOrNull("contact"),
                context.document(values, "notice"), context.document(values, "explanation"), context.person()));
    }
}
