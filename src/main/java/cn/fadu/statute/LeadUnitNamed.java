package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Starting names the unit that undertakes the matter, and where several do, the one that leads (Art. 11). */
final class LeadUnitNamed extends LawRule {

    LeadUnitNamed() {
        super("leadUnitNamed", ORDER_713, Set.of(GuardedAct.START_PROCEDURE), "order-713/11");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Begun.decidedOn(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || !start.isStarted()) {
            return notYet();
        }
        Remedy again = NextAct.in(s).act("userTask_decideStart", Desks.CHIEF);
        if (start.leadUnit() == null) {
            return s.asked() == GuardedAct.START_PROCEDURE ? broken("noLead", again) : cannotTell("unknown", again);
        }
        return start.coUnits().contains(start.leadUnit()) ? broken("leadTwice", again, start.leadUnit())
                : holds("named", start.coUnits().size() + 1);
    }
}
