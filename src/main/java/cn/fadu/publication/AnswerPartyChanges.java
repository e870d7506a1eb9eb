package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.PartyReplyAnswered;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Drafts;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the unit does about changes the Party committee asked for: a changed text, which is reviewed and asked about
 * again, or reasons for keeping the text.
 */
@Component
class AnswerPartyChanges implements Act {

    @Override
    public String key() {
        return "userTask_answerPartyChanges";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"), LegalBasis.order713("25-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (values.text("course").equals("CHANGE")) {
            return ActOutcome.done(Drafts.next(context, values, Set.of())).signalling(PublicationProcess.DRAFT_CHANGED, Map.of());
        }
        return ActOutcome.done(new PartyReplyAnswered(context.today(), context.draft(), values.text("reason"),
                context.person()));
    }
}
