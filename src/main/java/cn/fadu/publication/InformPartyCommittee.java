package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Registers the request for instructions or the report to the Party committee (请示报告). A request waits for its
 * reply, a report needs none.
 */
@Component
class InformPartyCommittee implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.PARTY_REQUEST);

    @Override
    public String key() {
        return "userTask_informPartyCommittee";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Kind kind = values.choice("kind", Kind.class);
        LocalDate on = values.date("sentOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("sentOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PartyCommitteeInformed(on, kind, context.number(values, NUMBER, on),
                        kind == Kind.REPORT ? Reply.NONE_NEEDED : Reply.AWAITED, values.textOrNull("note"),
                        context.document(values, "document"), context.draft()))
                .routing(PublicationProcess.PARTY_KIND, kind.name());
    }
}
