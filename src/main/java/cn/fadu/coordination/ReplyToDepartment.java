package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.DepartmentReplied;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** A unit that was asked gives its opinion (复函). */
@Component
class ReplyToDepartment implements Act {

    @Override
    public String key() {
        return "userTask_replyToDepartment";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Stance stance = values.choice("stance", Stance.class);
        return ActOutcome.done(new DepartmentReplied(context.today(), context.actor().unit(), stance,
                values.textOrNull("opinion"), context.document(values, "document"), context.person()));
    }
}
