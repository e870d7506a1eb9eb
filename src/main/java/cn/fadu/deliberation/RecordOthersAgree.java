package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records in one entry that all members present who have not spoken agree (其余同志均表示同意). */
@Component
class RecordOthersAgree implements FreeAct {

    @Override
    public String key() {
        return "act_recordOthersAgree";
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
        List<Participant> others = MeetingItems.unheard(context.dossier());
        if (others.isEmpty()) {
            return ActOutcome.refused("", "problem.everybody-spoke");
        }
        LocalDate on = MeetingItems.day(context, values);
        return ActOutcome.done(others.stream().map(p -> new StatementMade(on, p.person(), p.name(), p.seat(), Position.AGREES,
                values.textOrNull("words"), null)).toArray(Fact[]::new));
    }
}
