package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands the volume over to an archive, with a list signed by both sides (移交). */
@Component
class HandOverFile implements FreeAct {

    @Override
    public String key() {
        return "act_handOverFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("archives/archivist");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().archive().isKept() && dossier.publication().archive().handOver() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("handedOverOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("handedOverOn", "problem.future-date", context.today());
        }
        int count = values.number("count", 0);
        return ActOutcome.done(new FileHandedOver(on, values.text("receiver"), values.text("handedOverBy"),
                values.text("receivedBy"), count == 0 ? null : count, context.document(values, "document"), context.person()));
    }
}
