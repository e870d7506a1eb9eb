package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A draft is submitted to the meeting with all material that applies (Art. 29); the office checks that before it is listed. */
final class BundleComplete extends LawRule {

    BundleComplete() {
        super("bundleComplete", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/29");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        BundleChecked check = s.dossier().deliberation().bundleCheck();
        if (check == null) {
            return notYet();
        }
        return check.complete() ? holds("complete", check.on())
                : broken("incomplete", NextAct.in(s).towardsDecision(), check.on());
    }

    @Override
    Verdict back(Situation s) {
        return s.dossier().deliberation().bundleCheck() == null
                ? cannotTell("unknown", NextAct.in(s).towardsDecision()) : forward(s);
    }
}
