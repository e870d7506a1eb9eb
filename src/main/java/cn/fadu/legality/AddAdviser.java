package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.AdvisersAdded;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks more advisers after the file was assigned (增补顾问); each declares and gives an opinion as those asked first. */
@Component
class AddAdviser implements FreeAct {

    @Override
    public String key() {
        return "act_addAdviser";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("legality/reviewer");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return ReviewState.isUnderReview(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<PersonId> advisers = values.ticked("advisers").stream().map(PersonId::new).toList();
        if (advisers.stream().anyMatch(context.dossier().legality().heard().asked()::contains)) {
            return ActOutcome.refused("advisers", "problem.adviser-asked-already");
        }
        return ActOutcome.done(new AdvisersAdded(context.today(), advisers, values.textOrNull("instruction"),
                        context.person()))
                .signalling(LegalityProcess.ADVISER_ADDED, Map.of(LegalityProcess.ASKED_ADVISERS,
                        new ArrayList<>(values.ticked("advisers"))));
    }
}
