package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.DecisionDistributed;
import cn.fadu.dossier.PublicationFact.DecisionDistributed.Recipient;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the document to the units that carry it out or need to know (印发). */
@Component
class DistributeDecision implements Act {

    @Override
    public String key() {
        return "userTask_distributeDecision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"), LegalBasis.order713("34"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("distributedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("distributedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new DecisionDistributed(on, values.rows("recipients").stream().map(DistributeDecision::recipient)
                .toList(), values.textOrNull("note"), context.person()));
    }

    private static Recipient recipient(FormValues row) {
        int copies = row.number("copies", 0);
        return new Recipient(row.text("name"), row.choice("role", Recipient.Role.class), copies == 0 ? null : copies);
    }
}
