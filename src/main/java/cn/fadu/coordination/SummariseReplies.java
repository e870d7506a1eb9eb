package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.RepliesSummarised;
import cn.fadu.dossier.CoordinationFact.RepliesSummarised.Adoption;
import cn.fadu.dossier.CoordinationFact.RepliesSummarised.Row;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws up what each body said and what became of it (采纳情况汇总); a unit that disagrees is shown as such by its own reply. */
@Component
class SummariseReplies implements Act {

    @Override
    public String key() {
        return "userTask_summariseReplies";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        RepliesSummarised summary = new RepliesSummarised(context.today(), values.rows("rows").stream()
                .map(SummariseReplies::row).toList(), context.document(values, "document"));
        return ActOutcome.done(summary).routing(CoordinationProcess.ANYBODY_DISAGREES,
                context.dossier().plus(summary).coordination().hasDispute());
    }

    private static Row row(FormValues row) {
        Adoption adoption = row.optionalText("adoption").map(Adoption::valueOf).orElse(null);
        return new Row(row.text("unit"), row.choice("stance", Stance.class), row.textOrNull("opinion"), adoption,
                row.textOrNull("reason"));
    }
}
