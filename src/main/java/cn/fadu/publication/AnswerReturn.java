package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.SignatureReturnAnswered;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office does what the chief asked for and lays the decision before the chief again. */
@Component
class AnswerReturn implements Act {

    @Override
    public String key() {
        return "userTask_answerReturn";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new SignatureReturnAnswered(context.today(), values.text("done"), context.person()));
    }
}
