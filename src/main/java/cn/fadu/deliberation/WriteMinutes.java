package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the minutes of the item (撰写纪要). */
@Component
class WriteMinutes implements Act {

    @Override
    public String key() {
        return "userTask_writeMinutes";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new MinutesWritten(context.today(), values.text("number"), values.text("text"),
                context.person(), context.document(values, "document")));
    }
}
