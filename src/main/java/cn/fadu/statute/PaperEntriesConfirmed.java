package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PaperFile.PaperEntry;
import cn.fadu.dossier.PaperFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The record is true and complete (Arts. 30(3) and 33): what was done on paper and entered afterwards carries the next
 * decisive act only when a second person has confirmed that the entry says what the paper says.
 */
final class PaperEntriesConfirmed extends LawRule {

    PaperEntriesConfirmed() {
        super("paperEntriesConfirmed", ORDER_713,
                Set.of(GuardedAct.PUT_ON_AGENDA, GuardedAct.ISSUE_DECISION, GuardedAct.CLOSE_FILE), "order-713/33",
                "order-713/30-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.papers().entries().stream().map(e -> e.entered().enteredOn()).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    @Override
    Verdict forward(Situation s) {
        PaperFile papers = s.dossier().papers();
        if (papers.entries().isEmpty()) {
            return notApplicable("none");
        }
        List<PaperEntry> open = papers.unconfirmed();
        if (open.isEmpty()) {
            return holds("confirmed", papers.entries().size());
        }
        Optional<PaperEntry> wrong = open.stream().filter(e -> !e.awaitsCheck()).findFirst();
        return wrong.isPresent()
                ? broken("doesNotAgree", NextAct.in(s).act("act_correctPaperEntry", Desks.OFFICE), wrong.get().number())
                : broken("unchecked", NextAct.in(s).act("act_checkPaperEntry", Desks.ARCHIVIST), open.size());
    }
}
