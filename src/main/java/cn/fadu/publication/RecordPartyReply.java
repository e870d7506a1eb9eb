package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.dossier.PublicationFact.PartyReplyRecorded;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the reply of the Party committee to the request, whatever it is. */
@Component
class RecordPartyReply implements Act {

    @Override
    public String key() {
        return "userTask_recordPartyReply";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("repliedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("repliedOn", "problem.future-date", context.today());
        }
        Reply reply = values.choice("reply", Reply.class);
        return ActOutcome.done(new PartyReplyRecorded(on, reply, values.text("number"), values.textOrNull("note"),
                        context.document(values, "document")))
                .routing(PublicationProcess.PARTY_REPLY, reply.name());
    }
}
