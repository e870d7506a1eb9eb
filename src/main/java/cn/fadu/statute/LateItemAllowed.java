package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An item is added late only where the rules of procedure of the meeting allow it (Art. 29: members are to have the material).
 * A warning: the rules of procedure are the organ's own.
 */
final class LateItemAllowed extends LawRule {

    LateItemAllowed() {
        super("lateItemAllowed", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/29");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.of(dossier).filter(LateItemAllowed::isLate).map(AgendaDecided::on);
    }

    @Override
    Verdict forward(Situation s) {
        Optional<AgendaDecided> late = Listing.of(s.dossier()).filter(LateItemAllowed::isLate);
        if (late.isEmpty()) {
            return notApplicable("inTime");
        }
        return isBlank(late.get().lateBasis())
                ? warning("withoutBasis", NextAct.in(s).act("act_takeOffAgenda", Desks.OFFICE)) : holds("withBasis");
    }

    private static boolean isLate(AgendaDecided agenda) {
        return Boolean.TRUE.equals(agenda.late());
    }
}
