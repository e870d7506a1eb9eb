package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers who takes part and for which side (报名遴选). */
@Component
class SelectParticipants implements Act {

    @Override
    public String key() {
        return "userTask_selectParticipants";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<Selected> selected = values.rows("selected").stream().map(r -> new Selected(context.personal().of(r.text("name")),
                r.text("side"), r.choice("how", Selection.class), r.isYes("official"),
                r.isYes("stakeholder"))).toList();
        ParticipantsSelected fact = new ParticipantsSelected(context.today(), selected,
                context.personal().of(values.textOrNull("applicants")));
        boolean complete = context.dossier().plus(fact).participation().hearing().sidesWithoutParticipant().isEmpty();
        return ActOutcome.done(fact).routing(HearingProcess.EVERY_SIDE, complete);
    }
}
