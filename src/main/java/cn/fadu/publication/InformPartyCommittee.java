package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the request for instructions or the report to the Party committee (请示报告). A request needs a reply, a report none. */
@Component
class InformPartyCommittee implements Act {

    @Override
    public String key() {
        return "userTask_informPartyCommittee";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Kind kind = values.choice("kind", Kind.class);
        Reply reply = kind == Kind.REPORT ? Reply.NONE_NEEDED : values.choice("reply", Reply.class);
        LocalDate on = values.optionalDate("repliedOn").orElse(context.today());
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("repliedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PartyCommitteeInformed(on, kind, values.text("number"), reply,
                        values.textOrNull("note"), context.document(values, "document")))
                .routing(PublicationProcess.PARTY_REPLY, reply.name());
    }
}
