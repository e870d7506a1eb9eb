package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A decision matter is of one of the five classes of the order (Art. 3(1)). */
final class CoveredClass extends LawRule {

    CoveredClass() {
        super("coveredClass", ORDER_713, Set.of(GuardedAct.START_PROCEDURE), "order-713/3-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Begun.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || start.isCatalogue()) {
            return notYet();
        }
        return start.decisionClass() == null ? broken("missing", NextAct.in(s).changeDraft())
                : holds("named", start.decisionClass().ordinal() + 1);
    }

    @Override
    Verdict back(Situation s) {
        boolean unknown = s.dossier().start() == null || s.dossier().start().decisionClass() == null;
        return unknown ? cannotTell("unknown", NextAct.in(s).changeDraft()) : forward(s);
    }
}
