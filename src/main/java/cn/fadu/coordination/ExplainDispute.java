package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.DisputeExplained;
import cn.fadu.dossier.CoordinationFact.DisputeExplained.Side;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Explains what remains in dispute, with the view of each side and the unit's own (争议说明). */
@Component
class ExplainDispute implements Act {

    @Override
    public String key() {
        return "userTask_explainDispute";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<Side> sides = values.rows("sides").stream()
                .map(r -> new Side(r.text("unit"), r.text("view"), r.textOrNull("grounds"))).toList();
        return ActOutcome.done(new DisputeExplained(context.today(), values.text("points"), sides,
                values.textOrNull("ownView"), values.textOrNull("grounds"), context.document(values, "document")));
    }
}
