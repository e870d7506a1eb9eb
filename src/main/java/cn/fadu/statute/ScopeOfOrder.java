package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Order 713 applies to decisions of local governments and to their adjustment (Art. 2), not to macro-control, legislation and
 * emergencies, nor where a law or regulation sets another procedure (Art. 3(2)). That it applies is confirmed before the start.
 */
final class ScopeOfOrder extends LawRule {

    ScopeOfOrder() {
        super("scopeOfOrder", ORDER_713, Set.of(GuardedAct.START_PROCEDURE), "order-713/3-2", "order-713/2");
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
        ScopeConfirmed scope = start.scope();
        if (scope == null || scope.outcome() == null) {
            return broken("unconfirmed", NextAct.in(s).changeDraft());
        }
        return switch (scope.outcome()) {
            case APPLICABLE -> holds("applies", scope.on());
            case OTHER_PROCEDURE -> broken("otherProcedure", NextAct.in(s).close(), scope.on());
            case NOT_APPLICABLE -> broken("excluded", NextAct.in(s).close(), scope.on());
        };
    }

    /** A record that does not say so may still be of a matter of which it was clear. */
    @Override
    Verdict back(Situation s) {
        StartFile start = s.dossier().start();
        boolean unknown = start == null || start.scope() == null || start.scope().outcome() == null;
        return unknown ? cannotTell("unknown", NextAct.in(s).changeDraft()) : forward(s);
    }
}
