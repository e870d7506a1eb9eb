package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the minutes of the item (撰写纪要). */
@Component
class WriteMinutes implements NumberingAct {

    private static final NumberedField NUMBER = new NumberedField("number", DocumentKind.MINUTES,
            WriteMinutes::meeting);

    @Override
    public String key() {
        return "userTask_writeMinutes";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new MinutesWritten(context.today(), context.number(values, NUMBER, context.today()), values.text("text"),
                context.dossier().deliberation().decision().outcome(), context.person(), context.document(values, "document")));
    }

    /** The items of a meeting share its minutes. */
    private static String meeting(Dossier dossier) {
        return dossier.deliberation().opening() == null ? null : "meeting/" + dossier.deliberation().opening().meeting();
    }
}
