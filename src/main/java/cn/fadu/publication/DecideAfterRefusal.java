package cn.fadu.publication;

import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.PublicationFact.PartyReplyAnswered;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After a refusal of the Party committee: explain and ask again, or withdraw with the consent of the organ. */
@Component
class DecideAfterRefusal implements Act {

    @Override
    public String key() {
        return "userTask_decideAfterRefusal";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"), LegalBasis.order713("10-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (values.text("course").equals("WITHDRAW")) {
            return ActOutcome.done(new MatterWithdrawn(context.today(), values.text("reason"), values.text("consentNumber"),
                    context.person())).signalling(PublicationProcess.WITHDRAWN, Map.of());
        }
        return ActOutcome.done(new PartyReplyAnswered(context.today(), context.draft(), values.text("reason"),
                context.person()));
    }
}
