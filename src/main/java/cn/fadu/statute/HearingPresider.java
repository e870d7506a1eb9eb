package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFile;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who drafted does not preside (separation of duties in hearings, Art. 17(1)). A body that follows Order 713 by reference
 * has fewer people; there the clash is shown and closes nothing.
 */
final class HearingPresider extends LawRule {

    HearingPresider() {
        super("hearingPresider", ORDER_713, Set.of(GuardedAct.CONVENE_HEARING), "order-713/17-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return HearingDay.of(dossier.participation().hearing());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        if (file.held() == null || file.held().presider() == null) {
            return notYet();
        }
        PersonId presider = file.held().presider();
        if (!s.dossier().drafters().contains(presider)) {
            return holds("separate");
        }
        return s.profile().binding() == Binding.BY_REFERENCE ? warning("both", null, presider)
                : broken("both", HearingDay.remedy(s, file), presider);
    }
}
