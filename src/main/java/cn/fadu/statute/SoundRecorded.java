package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where the jurisdiction asks for it, deliberation is recorded in sound (Art. 33: process records); what is classified is
 * left out, with the reason on record. A warning, since a meeting that was held is not held again for its sound.
 */
final class SoundRecorded extends LawRule {

    SoundRecorded() {
        super("soundRecorded", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-3", "order-713/33");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.opening() == null) {
            return notYet();
        }
        if (!s.profile().asksFor(Practice.SOUND_RECORDING, file.opening().on())) {
            return notRequired();
        }
        if (!file.recordings().isEmpty()) {
            return holds("recorded", file.recordings().size());
        }
        return file.pause() != null ? holds("paused")
                : warning("missing", NextAct.in(s).act("act_attachRecording", Desks.RECORDER));
    }
}
