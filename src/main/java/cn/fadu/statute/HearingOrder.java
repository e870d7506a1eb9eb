package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.HearingRecorded.Part;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A hearing has its order: the unit presents, participants state, ask, examine and debate (Art. 17(1)). What happened
 * otherwise is shown and closes nothing.
 */
final class HearingOrder extends LawRule {

    HearingOrder() {
        super("hearingOrder", ORDER_713, Set.of(GuardedAct.CLOSE_HEARING), "order-713/17-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().hearing().record()).map(r -> r.on());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        if (file.record() == null) {
            return notYet();
        }
        List<Part> parts = file.record().turns().stream().map(t -> t.part()).toList();
        if (parts.isEmpty()) {
            return file.record().document() == null ? warning("empty", null) : holds("onPaper");
        }
        if (parts.get(0) != Part.PRESENTATION) {
            return warning("notPresentedFirst", null);
        }
        return parts.contains(Part.STATEMENT) ? holds("inOrder") : warning("nobodyHeard", null);
    }
}
