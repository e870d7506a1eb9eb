package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.PaperFact.PaperEntryChecked;
import cn.fadu.dossier.PaperFile.PaperEntry;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A second person, who keeps the paper, compares it with what was entered from it (补录核对). */
@Component
class CheckPaperEntry implements FreeAct {

    @Override
    public String key() {
        return "act_checkPaperEntry";
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
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.values());
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.papers().entries().stream().anyMatch(PaperEntry::awaitsCheck);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        int number = Integer.parseInt(values.text("number"));
        PaperEntry entry = context.dossier().papers().entry(number).orElseThrow();
        if (entry.entered().by().equals(context.person())) {
            return ActOutcome.refused("number", "problem.own-paper-entry");
        }
        boolean agrees = values.isYes("agrees");
        if (!agrees && values.textOrNull("note") == null) {
            return ActOutcome.refused("note", "problem.disagreement-without-note");
        }
        return ActOutcome.done(new PaperEntryChecked(context.today(), number, agrees, values.textOrNull("note"),
                context.person()));
    }
}
