package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileReturned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The volume that was lent came back. */
@Component
class ReturnFile implements FreeAct {

    @Override
    public String key() {
        return "act_returnFile";
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
        return dossier.publication().archive().loan() != null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new FileReturned(context.today(), values.isYes("intact"), values.textOrNull("note"),
                context.person()));
    }
}
