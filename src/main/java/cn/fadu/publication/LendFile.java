package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileLent;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lends the volume (借阅). */
@Component
class LendFile implements FreeAct {

    @Override
    public String key() {
        return "act_lendFile";
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
        return dossier.publication().archive().isKept() && dossier.publication().archive().loan() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new FileLent(context.today(), values.text("borrower"), values.text("purpose"),
                values.text("approvedBy"), values.optionalDate("dueOn").orElse(null), context.person()));
    }
}
