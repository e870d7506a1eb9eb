package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** An adviser signs the approved opinion together with the department, or sends it back (会签). */
@Component
class CosignOpinion implements Act {

    @Override
    public String key() {
        return "userTask_cosignOpinion";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        return ActOutcome.done(new OpinionCosigned(context.today(), signed, values.textOrNull("note"), context.person()))
                .routing(LegalityProcess.OPINION_PASSED, signed);
    }
}
