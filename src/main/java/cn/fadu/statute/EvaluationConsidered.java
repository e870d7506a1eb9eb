package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFile;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.FollowupFile;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An evaluation may be organised where many opinions came in or the organ thinks it necessary (Art. 36(1)). Where a
 * jurisdiction says after how many months or letters it is to be considered, that it was not shows.
 */
final class EvaluationConsidered extends LawRule {

    EvaluationConsidered() {
        super("evaluationConsidered", ORDER_713, Set.of(GuardedAct.APPOINT_EVALUATOR), "order-713/36-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().execution().tasks()).map(TasksBrokenDown::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        Optional<Parameter> letters = s.profile().find(Figure.LETTERS_FOR_EVALUATION, s.today());
        Optional<LocalDate> from = reachedOn(s);
        if (!file.isAlive()) {
            return notYet();
        }
        if (from.isEmpty() && letters.isEmpty()) {
            return notApplicable("noFigure");
        }
        if (file.evaluation().isOpen()) {
            return holds("underWay", file.evaluation().raised().on());
        }
        if (from.isPresent() && !s.today().isBefore(from.get())) {
            return warning("periodPassed", raise(s), from.get());
        }
        if (letters.isPresent() && lettersSince(file) >= letters.get().value()) {
            return warning("manyLetters", raise(s), lettersSince(file));
        }
        return from.isPresent() ? holds("notBefore", from.get()) : holds("fewLetters", lettersSince(file));
    }

    /** The day from which the period of the jurisdiction is over; empty where it has none, or nothing is executed. */
    static Optional<LocalDate> reachedOn(Situation s) {
        return s.profile().find(Figure.EVALUATION_MONTHS, s.today()).flatMap(months -> since(s.dossier().followup())
                .map(day -> day.plusMonths(months.value()))
                .map(day -> day.isBefore(months.inForceFrom()) ? months.inForceFrom() : day));
    }

    /** The day on which an evaluation was considered last, otherwise that on which the execution began. */
    static Optional<LocalDate> since(FollowupFile file) {
        if (!file.isAlive()) {
            return Optional.empty();
        }
        LocalDate considered = file.evaluation().consideredOn();
        return Optional.of(considered != null ? considered : file.execution().tasks().on());
    }

    private static int lettersSince(FollowupFile file) {
        EvaluationFile evaluation = file.evaluation();
        return file.execution().letters() - evaluation.lettersConsidered();
    }

    private static Remedy raise(Situation s) {
        return NextAct.in(s).act("act_raiseEvaluation", Desks.OFFICE);
    }
}
