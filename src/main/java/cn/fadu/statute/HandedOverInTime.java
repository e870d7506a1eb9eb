package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
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

    /** The decision is completed when it is published; what is not published, when its file is closed. */
    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        Optional<LocalDate> published = Optional.ofNullable(dossier.publication().published()).map(p -> p.on());
        return published.or(() -> Optional.ofNullable(dossier.publication().closing()).map(c -> c.on()));
    }

    @Override
    Verdict forward(Situation s) {
        Optional<LocalDate> completed = subject(s.dossier());
        if (completed.isEmpty()) {
            return notYet();
        }
        Optional<LocalDate> due =
                s.profile().find(Figure.ARCHIVE_DAYS, completed.get()).map(days -> completed.get().plusDays(days.value()));
        if (due.isEmpty()) {
            return notRequired();
        }
        FileHandedOver handOver = s.dossier().publication().archive().handOver();
        if (handOver != null) {
            return handOver.on().isAfter(due.get()) ? warning("late", null, handOver.on(), due.get())
                    : holds("inTime", handOver.on(), due.get());
        }
        return s.today().isAfter(due.get()) ? warning("overdue", next(s), due.get()) : holds("running", due.get());
    }

    private static Remedy next(Situation s) {
        return s.dossier().publication().closing() == null ? NextAct.in(s).close()
                : NextAct.in(s).act("act_handOverFile", Desks.ARCHIVIST);
    }
}
