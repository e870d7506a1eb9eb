package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A suspension is no end (Art. 37): execution is resumed, the decision adjusted or ended. No law says within which time. */
final class SuspensionMovesOn extends LawRule {

    SuspensionMovesOn() {
        super("suspensionMovesOn", ORDER_713, Set.of(GuardedAct.FOLLOW_SUSPENSION), "order-713/37");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().suspension()).map(ExecutionSuspended::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        if (file.suspension() == null) {
            return notYet();
        }
        if (file.followed() != null) {
            return holds("decided", file.followed().on());
        }
        LocalDate since = file.suspension().on();
        Remedy remedy = s.asked() == GuardedAct.FOLLOW_SUSPENSION ? null
                : NextAct.in(s).act("userTask_decideAfterSuspension", Desks.CHIEF);
        return warning("waits", remedy, since,
                s.calendar().daysBetween(since, s.today()));
    }
}
