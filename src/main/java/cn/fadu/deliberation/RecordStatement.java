package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.DeliberationFile;
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

/**
 * Records what somebody said, in the order in which it was said. Nothing is refused because of the order: rules
 * judge it afterwards. What was recorded wrongly is corrected by a later statement.
 */
@Component
class RecordStatement implements FreeAct {

    @Override
    public String key() {
        return "act_recordStatement";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-2"), LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isUnderDiscussion(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        PersonId speaker = new PersonId(values.text("speaker"));
        DeliberationFile file = context.dossier().deliberation();
        Participant participant = file.opening().participants().stream().filter(p -> p.person().equals(speaker)).findFirst()
                .orElseThrow();
        int corrects = values.number("corrects", 0);
        if (corrects > file.statements().size() || corrects > 0 && !file.statements().get(corrects - 1).speaker().equals(speaker)) {
            return ActOutcome.refused("corrects", "problem.no-such-statement");
        }
        return ActOutcome.done(new StatementMade(MeetingItems.day(context, values), speaker, participant.name(),
                participant.seat(), values.choice("position", Position.class), values.textOrNull("words"),
                corrects == 0 ? null : corrects));
    }
}
