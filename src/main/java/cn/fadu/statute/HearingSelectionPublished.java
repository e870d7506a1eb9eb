package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where participants of a hearing are selected, how that is done is published in advance (Art. 16(3)). */
final class HearingSelectionPublished extends LawRule {

    HearingSelectionPublished() {
        super("hearingSelectionPublished", ORDER_713, Set.of(GuardedAct.CONVENE_HEARING), "order-713/16-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return HearingDay.of(dossier.participation().hearing());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        if (file.announcement() == null) {
            return notYet();
        }
        boolean selected = file.participants().stream()
                .anyMatch(p -> p.how() == Selection.APPLIED || p.how() == Selection.DRAWN);
        if (!selected) {
            return notApplicable("nobodySelected");
        }
        if (!isBlank(file.announcement().selectionMethod())) {
            return holds("published", file.announcement().on());
        }
        return file.announcement().announcement() == null ? warning("unpublished", null, file.announcement().on())
                : holds("inAnnouncement", file.announcement().on());
    }
}
