package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A decision is discussed at a meeting of the organ and adopted there; the signed minutes show it (Art. 30(1) and (3)). */
final class DiscussedCollectively extends LawRule {

    DiscussedCollectively() {
        super("discussedCollectively", ORDER_713, Set.of(GuardedAct.ISSUE_DECISION), "order-713/30-1", "order-713/30-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().issue()).map(i -> i.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.decision() == null) {
            return broken("notDiscussed", NextAct.in(s).towardsDecision());
        }
        if (!NextAct.adopts(file)) {
            return broken("notAdopted", NextAct.in(s).towardsDecision(), file.decision().on());
        }
        if (!NextAct.isAdopted(s.dossier())) {
            return broken("unsigned", NextAct.in(s).towardsDecision(), file.decision().on());
        }
        LocalDate day = subject(s.dossier()).orElse(s.today());
        return file.signature().on().isAfter(day)
                ? broken("signedLater", NextAct.in(s).towardsIssue(), file.signature().on(), day)
                : holds("adopted", file.decision().on());
    }
}
