package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.AftermathSettled;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends the execution for good and states what is done about what it leaves behind (终止及善后). */
@Component
class SettleAftermath implements Act {

    @Override
    public String key() {
        return "userTask_settleAftermath";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("37"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new AftermathSettled(context.today(), values.text("measures"),
                values.textOrNull("decisionNumber"), context.document(values, "document"), context.person()));
    }
}
