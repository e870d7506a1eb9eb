package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.OtherFormsHeld;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld.Held;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records seminars, visits, written requests, questionnaires and polls, one by one. */
@Component
class RecordForms implements Act {

    @Override
    public String key() {
        return "userTask_recordForms";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("14-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<Held> held = values.rows("held").stream().map(r -> row(r, context)).toList();
        if (held.stream().anyMatch(h -> h.from().isAfter(context.today()))) {
            return ActOutcome.refused("held", "problem.future-date", context.today());
        }
        return ActOutcome.done(new OtherFormsHeld(context.today(), held, context.documents(values, "papers")));
    }

    private static Held row(FormValues row, ActContext context) {
        int people = row.number("people", -1);
        return new Held(row.choice("form", ParticipationForm.class), row.date("from"), row.optionalDate("to").orElse(null),
                row.textOrNull("place"), context.personal().of(row.textOrNull("participants")), people < 0 ? null : people,
                row.textOrNull("method"), row.text("conclusion"));
    }
}
