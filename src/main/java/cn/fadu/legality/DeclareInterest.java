package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.AdviserDeclared;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** An adviser who was asked says whether anything ties them to the matter and promises secrecy, or withdraws (回避). */
@Component
class DeclareInterest implements Act {

    @Override
    public String key() {
        return "userTask_declareInterest";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean accepts = values.isYes("accepts");
        return ActOutcome.done(new AdviserDeclared(context.today(), context.person(), accepts, values.isYes("secrecy"),
                values.textOrNull("conflict"))).routing(LegalityProcess.ADVISER_ACCEPTS, accepts);
    }
}
