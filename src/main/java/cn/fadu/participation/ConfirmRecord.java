package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingRecordConfirmed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Confirmation;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Kind;
import cn.fadu.dossier.HearingFile;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Records who signed the record of the hearing, after what correction, and who refused (确认签字). */
@Component
class ConfirmRecord implements Act {

    @Override
    public String key() {
        return "userTask_confirmRecord";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("17-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        HearingFile file = context.dossier().participation().hearing();
        Map<Integer, Confirmation> confirmations = new TreeMap<>();
        if (values.isYes("everybodySigned")) {
            file.unconfirmed().forEach(n -> confirmations.put(n, new Confirmation(n, Kind.SIGNED, null, null, null, null)));
        }
        for (FormValues row : values.rows("confirmations")) {
            int number = row.number("number", 0);
            if (number > file.participants().size()) {
                return ActOutcome.refused("confirmations", "problem.no-such-participant", number);
            }
            confirmations.put(number, confirmation(number, row.choice("kind", Kind.class), row));
        }
        HearingRecordConfirmed fact = new HearingRecordConfirmed(context.today(), List.copyOf(confirmations.values()),
                context.document(values, "document"));
        HearingFile after = context.dossier().plus(fact).participation().hearing();
        boolean complete = after.unconfirmed().isEmpty() && after.refusedWithoutNote().isEmpty();
        return ActOutcome.done(fact).routing(HearingProcess.CONFIRMED, complete);
    }

    private static Confirmation confirmation(int number, Kind kind, FormValues row) {
        return switch (kind) {
            case SIGNED -> new Confirmation(number, kind, null, null, null, null);
            case SIGNED_AFTER_CORRECTION -> new Confirmation(number, kind, row.textOrNull("before"),
                    row.textOrNull("after"), null, null);
            case ABSENT -> new Confirmation(number, kind, null, null, row.textOrNull("reason"), null);
            case REFUSED -> new Confirmation(number, kind, null, null, row.textOrNull("reason"), row.textOrNull("notedBy"));
        };
    }
}
