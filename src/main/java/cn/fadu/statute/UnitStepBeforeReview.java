package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.SubmissionFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where local rules ask for it (Art. 43), the undertaking unit has its own legal officers check the draft, or discusses it
 * collectively, before it sends it for review. National law does not ask, so a missing step is a warning.
 */
final class UnitStepBeforeReview extends LawRule {

    private final Practice practice;
    private final Function<SubmissionFile, Fact> step;

    UnitStepBeforeReview(String id, Practice practice, Function<SubmissionFile, Fact> step) {
        super(id, ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW), "order-713/43", "order-713/26-1");
        this.practice = practice;
        this.step = step;
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.legality().sentOn();
    }

    @Override
    Verdict forward(Situation s) {
        LocalDate day = subject(s.dossier()).orElse(s.today());
        if (!s.profile().asksFor(practice, day)) {
            return notRequired();
        }
        Fact done = step.apply(s.dossier().legality().sent());
        if (done != null) {
            return holds("done", done.on());
        }
        return subject(s.dossier()).isEmpty() ? notYet()
                : warning("missing", s.dossier().legality().issued() != null ? null : NextAct.in(s).towardsOpinion());
    }
}
