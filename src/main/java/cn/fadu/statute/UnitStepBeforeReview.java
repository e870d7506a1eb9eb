package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PastStepKind;
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
        Optional<LocalDate> done = doneOn(s.dossier());
        if (done.isPresent()) {
            return holds("done", done.get());
        }
        return subject(s.dossier()).isEmpty() ? notYet()
                : warning("missing", s.dossier().legality().issued() != null ? null : NextAct.in(s).towardsOpinion());
    }

    private Optional<LocalDate> doneOn(Dossier dossier) {
        if (dossier.isPast()) {
            return dossier.past().lastDay(practice == Practice.UNIT_LEGAL_CHECK ? PastStepKind.UNIT_LEGAL_CHECK
                    : PastStepKind.UNIT_DISCUSSION);
        }
        return Optional.ofNullable(step.apply(dossier.legality().sent())).map(Fact::on);
    }
}
