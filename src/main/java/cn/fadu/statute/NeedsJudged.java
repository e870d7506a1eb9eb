package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which procedures a matter owes is judged before the start, and the record names who judged: whether it is professional,
 * whether it brings risk, whether others are concerned are judgements (Arts. 13, 14(1), 19(1) and 22(1)).
 */
final class NeedsJudged extends LawRule {

    NeedsJudged() {
        super("needsJudged", ORDER_713, Set.of(GuardedAct.START_PROCEDURE), "order-713/19-1", "order-713/22-1",
                "order-713/13", "order-713/14-1");
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
        if (start.duties().isEmpty()) {
            return broken("notJudged", NextAct.in(s).changeDraft());
        }
        return isBlank(start.judgedBy()) ? warning("byNobody", null) : holds("judged", start.judgedBy());
    }

    @Override
    Verdict back(Situation s) {
        boolean unknown = s.dossier().start() == null || s.dossier().start().duties().isEmpty();
        return unknown ? cannotTell("unknown", NextAct.in(s).changeDraft()) : forward(s);
    }
}
