package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.InterpretationPrepared;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where the public took part or experts argued, what became of their opinions is explained when the decision is published, and
 * the decision is interpreted (Art. 32). That it needs no interpretation is a judgement with its reason.
 */
final class AdoptionExplained extends LawRule {

    AdoptionExplained() {
        super("adoptionExplained", ORDER_713, Set.of(GuardedAct.PUBLISH_DECISION), "order-713/32");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().published()).map(DecisionPublished::on);
    }

    @Override
    Verdict forward(Situation s) {
        DecisionPublished published = s.dossier().publication().published();
        if (published == null) {
            return notYet();
        }
        boolean heard = requires(s.dossier(), Procedure.PUBLIC_PARTICIPATION)
                || requires(s.dossier(), Procedure.EXPERT_REVIEW);
        if (!heard) {
            return notRequired();
        }
        if (isBlank(published.adoptionExplained())) {
            return warning("unexplained", null);
        }
        return isInterpreted(s.dossier(), published) ? holds("explained") : warning("notInterpreted", null);
    }

    @Override
    Verdict back(Situation s) {
        DecisionPublished published = s.dossier().publication().published();
        boolean silent = isBlank(published.adoptionExplained()) && isBlank(published.address());
        return silent ? cannotTell("unknown", NextAct.in(s).towardsClosing()) : forward(s);
    }

    /** Whether an interpretation or the reason for none is there; only what is technical needs one by its nature. */
    private static boolean isInterpreted(Dossier dossier, DecisionPublished published) {
        InterpretationPrepared prepared = dossier.publication().interpretation();
        if (!isBlank(published.interpretation()) || prepared != null && prepared.needed()) {
            return true;
        }
        return prepared == null ? !requires(dossier, Procedure.EXPERT_REVIEW) : !isBlank(prepared.reason());
    }
}
