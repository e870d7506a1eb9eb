package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.PublicExplanationGiven;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the public widely asks, or is technical, may be explained to it, for example by experts (Art. 15(2)). Whether that is
 * needed is for the unit.
 */
final class QuestionsExplained extends LawRule {

    QuestionsExplained() {
        super("questionsExplained", ORDER_713, Set.of(GuardedAct.SUMMARISE_OPINIONS), "order-713/15-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().summary()).map(x -> x.on());
    }

    @Override
    Verdict forward(Situation s) {
        PublicExplanationGiven explanation = s.dossier().participation().explanation();
        return explanation == null ? notApplicable("leftToUnit") : holds("explained", explanation.on());
    }
}
