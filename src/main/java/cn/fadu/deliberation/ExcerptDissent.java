package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.DissentExcerpted;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office makes an excerpt of what a member said, at the member's request (不同意见摘录). */
@Component
class ExcerptDissent implements FreeAct {

    @Override
    public String key() {
        return "act_excerptDissent";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"), LegalBasis.order713("38-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isSigned(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        PersonId member = new PersonId(values.text("member"));
        Participant participant = context.dossier().deliberation().opening().participants().stream()
                .filter(p -> p.person().equals(member)).findFirst().orElseThrow();
        return ActOutcome.done(new DissentExcerpted(context.today(), member, participant.name(), values.textOrNull("requested"),
                context.person()));
    }
}
