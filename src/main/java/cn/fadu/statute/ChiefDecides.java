package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The chief decides on the basis of collective discussion (Art. 30(1)). Where the chief is absent, whoever presides decides
 * nothing: the matter is deferred, discussed again, or referred to the chief, who decides afterwards. Who acts as chief is
 * what the record of participants says.
 */
final class ChiefDecides extends LawRule {

    private static final Set<Outcome> DECISIONS =
            EnumSet.of(Outcome.ADOPTED, Outcome.ADOPTED_IN_PRINCIPLE, Outcome.AMEND, Outcome.REJECTED);

    ChiefDecides() {
        super("chiefDecides", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES, GuardedAct.DECIDE_REFERRED_ITEM), "order-713/30-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.decision() == null || file.opening() == null) {
            return notYet();
        }
        boolean present = new Discussion(file).chief().isPresent();
        if (file.referral() != null) {
            return holds("decidedAfterwards", file.decision().on());
        }
        if (present) {
            return file.isReferred() ? warning("referredThoughPresent", record(s)) : holds("present");
        }
        return DECISIONS.contains(file.decision().outcome()) ? broken("absent", record(s)) : holds("leftToChief");
    }

    private static Remedy record(Situation s) {
        return NextAct.in(s).act("act_recordDecision", Desks.RECORDER);
    }
}
