package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import java.time.LocalDate;
import java.util.Optional;

/** When the procedure of a matter began, as far as its record says. */
final class Begun {

    private Begun() {
    }

    /** The day on which the organ decided to start; empty where no such decision is on record. */
    static Optional<LocalDate> decidedOn(Dossier dossier) {
        return Optional.ofNullable(dossier.start()).filter(s -> s.isStarted()).map(s -> s.decision().on());
    }

    /** As {@link #decidedOn}, otherwise the day of the first draft: by then it had begun. */
    static Optional<LocalDate> on(Dossier dossier) {
        return decidedOn(dossier).or(() -> dossier.drafts().stream().findFirst().map(DraftRegistered::on));
    }
}
