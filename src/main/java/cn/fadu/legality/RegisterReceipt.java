package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers a submission under the number of the reviewing department (收文登记). */
@Component
class RegisterReceipt implements Act {

    @Override
    public String key() {
        return "userTask_registerReceipt";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new SubmissionReceived(context.today(), values.text("receiptNumber")));
    }
}
