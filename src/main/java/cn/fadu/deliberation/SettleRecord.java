package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.RecordSettled;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the record of the meeting in order (会议记录整理). */
@Component
class SettleRecord implements Act {

    @Override
    public String key() {
        return "userTask_settleRecord";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RecordSettled(context.today(), values.textOrNull("note"),
                context.document(values, "document"), context.person()));
    }
}
