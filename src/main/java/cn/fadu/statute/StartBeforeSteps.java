package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The organ decides whether to start; what the public, the reviewer and the meeting see comes after that (Art. 10). Research,
 * drafting and assessments done before are lawful and only pointed out.
 */
final class StartBeforeSteps extends LawRule {

    StartBeforeSteps() {
        super("startBeforeSteps", ORDER_713,
                Set.of(GuardedAct.PUBLISH_NOTICE, GuardedAct.SUBMIT_FOR_REVIEW, GuardedAct.PUT_ON_AGENDA), "order-713/10");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Stream.concat(steps(dossier), dossier.drafts().stream().map(DraftRegistered::on).limit(1))
                .min(LocalDate::compareTo);
    }

    @Override
    Verdict forward(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || start.isCatalogue()) {
            return notYet();
        }
        if (start.isRefused()) {
            return broken("refused", NextAct.in(s).close());
        }
        return start.isStarted() ? holds("started", start.decision().on()) : broken("notStarted", NextAct.in(s).changeDraft());
    }

    @Override
    Verdict back(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || start.decision() == null && start.scope() == null) {
            return cannotTell("unknown", NextAct.in(s).changeDraft());
        }
        Verdict now = forward(s);
        if (now.answer() != Answer.HOLDS) {
            return now;
        }
        LocalDate started = start.decision().on();
        Optional<LocalDate> early = steps(s.dossier()).min(LocalDate::compareTo).filter(day -> day.isBefore(started));
        if (early.isPresent()) {
            return broken("stepBefore", NextAct.in(s).changeDraft(), early.get(), started);
        }
        LocalDate first = subject(s.dossier()).orElse(started);
        if (first.isBefore(started)) {
            return warning("draftBefore", null, first, started);
        }
        return start.priorWork().isEmpty() ? now : holds("workBefore", started, start.priorWork().size());
    }

    /** The steps that others than the unit take part in. */
    private static Stream<LocalDate> steps(Dossier dossier) {
        return Stream.of(Optional.ofNullable(dossier.consultation()).map(c -> c.notice().on()), dossier.legality().sentOn(),
                Listing.on(dossier)).flatMap(Optional::stream);
    }
}
