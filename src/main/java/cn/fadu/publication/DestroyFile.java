package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileDestroyed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records that the paper volume was destroyed before two witnesses (监销). */
@Component
class DestroyFile implements FreeAct {

    @Override
    public String key() {
        return "act_destroyFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().archive().awaitsDestruction();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("destroyedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("destroyedOn", "problem.future-date", context.today());
        }
        if (values.text("firstWitness").equals(values.text("secondWitness"))) {
            return ActOutcome.refused("secondWitness", "problem.same-witness");
        }
        return ActOutcome.done(new FileDestroyed(on, values.text("manner"), values.text("firstWitness"),
                values.text("secondWitness"), context.document(values, "document"), context.person()));
    }
}
