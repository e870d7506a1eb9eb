package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.PaperFact.PaperEntryCorrected;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts an entry right that does not agree with its paper (补录更正); what was entered stays, the correction stands beside it. */
@Component
class CorrectPaperEntry implements FreeAct {

    @Override
    public String key() {
        return "act_correctPaperEntry";
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
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.values());
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.papers().unconfirmed().stream().anyMatch(e -> !e.awaitsCheck());
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        int number = Integer.parseInt(values.text("number"));
        return ActOutcome.done(new PaperEntryCorrected(context.today(), number, values.text("correction"),
                context.document(values, "scan"), context.person()));
    }
}
