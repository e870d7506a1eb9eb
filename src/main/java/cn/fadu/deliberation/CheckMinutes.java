package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.MinutesChecked;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the office compares the minutes with the record (审核纪要). Who signs them follows from who presided. */
@Component
class CheckMinutes implements Act {

    @Override
    public String key() {
        return "userTask_checkMinutes";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean passed = values.isYes("passed");
        if (passed && !context.dossier().deliberation().areMinutesOfDecision()) {
            return ActOutcome.refused("passed", "problem.minutes-of-earlier-decision");
        }
        DiscussionOpened opening = context.dossier().deliberation().opening();
        return ActOutcome.done(new MinutesChecked(context.today(), passed, values.textOrNull("note"), context.person()))
                .routing(DeliberationProcess.MINUTES_CHECKED, passed)
                .routing(DeliberationProcess.PRESIDED_BY_CHIEF, opening.isPresidedByChief())
                .routing(DeliberationProcess.DESK_PERSON, opening.presider().value());
    }
}
