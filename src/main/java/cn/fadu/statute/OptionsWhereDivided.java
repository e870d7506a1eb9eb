package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where opinions differ greatly, the unit may put forward two or more options (Art. 12(4)). It may: never more than a hint. */
final class OptionsWhereDivided extends LawRule {

    OptionsWhereDivided() {
        super("optionsWhereDivided", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/12-4");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        int options = Foundations.latest(s.dossier()).map(f -> f.options().size()).orElse(0);
        if (options > 1) {
            return holds("several", options);
        }
        return s.dossier().coordination().leavesDispute() ? warning("oneOption", null) : notApplicable("notDivided");
    }
}
