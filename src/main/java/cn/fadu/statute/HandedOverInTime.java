package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Records and material are filed in time (Art. 33). Where a jurisdiction says within how many days of completion the file is
 * handed over, that it was late, or still is not, shows.
 */
final class HandedOverInTime extends LawRule {

    HandedOverInTime() {
        super("handedOverInTime", ORDER_713, Set.of(), "order-713/33");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return PublicationDeadlines.completedOn(dossier.publication());
    }

    @Override
    Verdict forward(Situation s) {
        if (subject(s.dossier()).isEmpty()) {
            return notYet();
        }
        Optional<MatterDeadline> limit = PublicationDeadlines.fileHandOver(s);
        if (limit.isEmpty()) {
            return notRequired();
        }
        LocalDate due = limit.get().deadline().due(s.calendar()).date();
        LocalDate handedOver = limit.get().done();
        if (handedOver != null) {
            return handedOver.isAfter(due) ? warning("late", null, handedOver, due) : holds("inTime", handedOver, due);
        }
        return s.today().isAfter(due) ? warning("overdue", next(s), due) : holds("running", due);
    }

    private static Remedy next(Situation s) {
        return s.dossier().publication().closing() == null ? NextAct.in(s).close()
                : NextAct.in(s).act("act_handOverFile", Desks.ARCHIVIST);
    }
}
