package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.ApplicationSupplemented;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit supplements its application as the organ asked (补充论证). */
@Component
class SupplementApplication implements Act {

    @Override
    public String key() {
        return "userTask_supplementApplication";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ApplicationSupplemented(context.today(), values.text("title"), Proposals.argued(values, context.personal()),
                Proposals.priorWork(values), context.documents(values, "documents"), context.person()));
    }
}
