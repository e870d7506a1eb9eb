package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where the jurisdiction asks for it (Order 713, Art. 43), the volume that holds sound recordings of the deliberation is kept
 * for ever. A warning: the period is corrected when the volume is put in order again.
 */
final class SoundKeptForEver extends LawRule {

    SoundKeptForEver() {
        super("soundKeptForEver", ORDER_713, Set.of(GuardedAct.CLOSE_FILE), "order-713/43", "order-713/33");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().closing()).map(c -> c.on());
    }

    @Override
    Verdict forward(Situation s) {
        int recordings = s.dossier().deliberation().recordings().size();
        if (recordings == 0 || !s.profile().asksFor(Practice.SOUND_KEPT_FOR_EVER, subject(s.dossier()).orElse(s.today()))) {
            return notRequired();
        }
        FileClosed closing = s.dossier().publication().closing();
        if (closing == null) {
            return notYet();
        }
        return closing.retention() == Retention.PERMANENT ? holds("forEver", recordings) : warning("shorter", null, recordings);
    }
}
