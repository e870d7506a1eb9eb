package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Registers a request or report made before the meeting, with its reply: the law sets no order against the meeting
 * (会前请示报告). It counts for the text it was about.
 */
@Component
class InformPartyCommitteeEarly implements FreeAct, NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.PARTY_REQUEST);

    @Override
    public String key() {
        return "act_informPartyCommitteeEarly";
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
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && !dossier.drafts().isEmpty()
                && dossier.publication().finalText() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Kind kind = values.choice("kind", Kind.class);
        LocalDate on = values.date("repliedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("repliedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PartyCommitteeInformed(on, kind, context.number(values, NUMBER, on),
                kind == Kind.REPORT ? Reply.NONE_NEEDED : values.choice("reply", Reply.class), values.textOrNull("note"),
                context.document(values, "document"), context.draft()));
    }
}
