package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.CopiesReturned;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records numbered copies that came back after the meeting (收回会议材料). */
@Component
class RecordReturnedCopies implements FreeAct {

    @Override
    public String key() {
        return "act_recordReturnedCopies";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.deliberation().delivery() != null && dossier.deliberation().opening() != null
                && dossier.publication().closing() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new CopiesReturned(context.today(), values.number("copies", 0), values.textOrNull("note"),
                context.person()));
    }
}
