package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.dossier.LegalityFact.SubmissionReceived.ReceivedMaterial;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Registers a submission under the number of the reviewing department, on the day it came in, with a list of what was
 * received (收文登记).
 */
@Component
class RegisterReceipt implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("receiptNumber", DocumentKind.RECEIPT);

    @Override
    public String key() {
        return "userTask_registerReceipt";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate receivedOn = values.optionalDate("receivedOn").orElse(context.today());
        Optional<LocalDate> sentLater = context.dossier().legality().sentOn().filter(receivedOn::isBefore);
        if (sentLater.isPresent()) {
            return ActOutcome.refused("receivedOn", "problem.received-before-sent", sentLater.get());
        }
        return ActOutcome.done(new SubmissionReceived(receivedOn, context.number(values, NUMBER, context.today()),
                values.rows("received").stream().map(RegisterReceipt::item).toList()));
    }

    private static ReceivedMaterial item(FormValues row) {
        int pages = row.number("pages", 0);
        return new ReceivedMaterial(row.choice("material", Material.class), pages == 0 ? null : pages,
                row.textOrNull("note"));
    }
}
