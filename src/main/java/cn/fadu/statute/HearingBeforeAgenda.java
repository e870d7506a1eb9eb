package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFile;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A hearing that a law, regulation or rule demands is held before the matter is put on the agenda (Art. 16(1), Art. 29).
 */
final class HearingBeforeAgenda extends LawRule {

    HearingBeforeAgenda() {
        super("hearingBeforeAgenda", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/16-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        ParticipationFile file = s.dossier().participation();
        if (file.choice() == null || file.choice().hearingDuty() != HearingDuty.MUST) {
            return notRequired();
        }
        HearingFile hearing = file.hearing();
        if (hearing.held() != null) {
            return holds("held", hearing.held().on());
        }
        return broken("notHeld", file.isRunning() ? NextAct.in(s).towardsSummary() : NextAct.in(s).changeDraft());
    }
}
