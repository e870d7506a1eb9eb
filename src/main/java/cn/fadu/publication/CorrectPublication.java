package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.PublicationCorrected;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrects a slip in the published text (更正); the first version stays in the record. */
@Component
class CorrectPublication implements FreeAct {

    @Override
    public String key() {
        return "act_correctPublication";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().published() != null && dossier.publication().publicationWithdrawal() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("correctedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("correctedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PublicationCorrected(on, values.text("error"), values.text("correction"),
                values.textOrNull("address"), context.document(values, "document"), context.person()));
    }
}
