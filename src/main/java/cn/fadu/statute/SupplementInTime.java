package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the one-time notice asks for is supplied by the day it names (Art. 26(1)); until then the guaranteed time does not
 * begin. It only warns: a late supplement is taken all the same.
 */
final class SupplementInTime extends LawRule {

    SupplementInTime() {
        super("supplementInTime", ORDER_713, Set.of(), "order-713/26-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().sent().request()).map(r -> r.on());
    }

    @Override
    Verdict forward(Situation s) {
        Optional<MatterDeadline> limit = ReviewDeadlines.supplement(s);
        if (limit.isEmpty()) {
            return notYet();
        }
        LocalDate due = limit.get().deadline().due(s.calendar()).date();
        LocalDate supplied = limit.get().done();
        if (supplied != null) {
            return supplied.isAfter(due) ? warning("late", null, supplied, due) : holds("inTime", supplied, due);
        }
        return s.today().isAfter(due)
                ? warning("overdue", NextAct.in(s).act("userTask_supplementMaterials", Desks.UNDERTAKER), due)
                : holds("running", due);
    }
}
