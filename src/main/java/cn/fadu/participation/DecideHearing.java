package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingDecided;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the unit decides whether a hearing is held (听证决定); one that is demanded is held. */
@Component
class DecideHearing implements Act {

    @Override
    public String key() {
        return "userTask_decideHearing";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean held = values.isYes("held");
        FormsChosen choice = context.dossier().participation().choice();
        if (!held && choice != null && choice.hearingDuty() == HearingDuty.MUST) {
            return ActOutcome.refused("held", "problem.hearing-demanded");
        }
        return ActOutcome.done(new HearingDecided(context.today(), held, values.textOrNull("reason"), context.person()))
                .routing(HearingProcess.DECIDED, held);
    }
}
