package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.InterpretationPrepared;
import cn.fadu.dossier.PublicationFact.InterpretationPrepared.Form;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the interpretation that goes out with the decision (同步解读), or says why none is needed. */
@Component
class PrepareInterpretation implements Act {

    @Override
    public String key() {
        return "userTask_prepareInterpretation";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean needed = values.isYes("needed");
        return ActOutcome.done(new InterpretationPrepared(context.today(), needed, values.choices("forms", Form.class),
                values.textOrNull("text"), values.textOrNull("reason"), context.documents(values, "documents"),
                context.person()));
    }
}
