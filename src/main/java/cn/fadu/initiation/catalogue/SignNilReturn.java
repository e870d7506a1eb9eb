package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.NilReturnSigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the office signs the nil return or sends it back (签发零报告). */
@Component
class SignNilReturn implements Act {

    @Override
    public String key() {
        return "userTask_signNilReturn";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        return ActOutcome.done(new NilReturnSigned(context.today(), signed, values.textOrNull("comment"), context.person()))
                .routing("nilSigned", signed);
    }
}
