package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.LetterReceived.LetterChannel;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers what somebody wrote about the decision or its execution (公众来信). */
@Component
class RegisterLetter implements FreeAct {

    private final EvaluationOccasions occasions;

    RegisterLetter(EvaluationOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String key() {
        return "act_registerLetter";
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
        return dossier.followup().isAlive();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return occasions.after(context, ActOutcome.done(new LetterReceived(context.today(), context.dossier().followup().execution().letters() + 1,
                values.choice("channel", LetterChannel.class), context.personal().of(values.textOrNull("sender")), values.text("content"),
                context.document(values, "document"))));
    }
}
