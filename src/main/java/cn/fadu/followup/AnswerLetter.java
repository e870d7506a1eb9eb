package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers a letter that was registered (来信答复). */
@Component
class AnswerLetter implements FreeAct {

    @Override
    public String key() {
        return "act_answerLetter";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("35-2"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return !dossier.followup().execution().unanswered().isEmpty();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new LetterAnswered(context.today(), Integer.parseInt(values.text("letter")),
                values.text("answer"), context.person()));
    }
}
