package cn.fadu.dossier;

import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.ProgressReported.Progress;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the decision is executed. Components are null until their act was done, the latest of its kind.
 *
 * @param progress    the latest report of each executing unit
 * @param situation   the latest report under Art. 35(1); null again when what follows a suspension was decided
 * @param letters     how many letters of the public came in
 * @param openLetters the letters without an answer, the earliest first
 */
public record ExecutionFile(TasksBrokenDown tasks, List<ProgressReported> progress, ExecutionSupervised supervision,
                            SituationReported situation, int letters, List<OpenLetter> openLetters) {

    static final ExecutionFile EMPTY = new ExecutionFile(null, List.of(), null, null, 0, List.of());

    public ExecutionFile {
        progress = List.copyOf(progress);
        openLetters = List.copyOf(openLetters);
    }

    /** A letter that waits for its answer. */
    public record OpenLetter(int number, LocalDate on) {
    }

    /** Numbers of the letters without an answer. */
    public List<Integer> unanswered() {
        return openLetters.stream().map(OpenLetter::number).toList();
    }

    /** The units that execute, in the order of their tasks. */
    public List<UnitId> units() {
        return tasks == null ? List.of()
                : tasks.tasks().stream().map(ExecutionTask::unit).filter(Objects::nonNull).distinct().toList();
    }

    /** The units that have not reported that everything is done. */
    public List<UnitId> busyUnits() {
        return units().stream().filter(u -> progress.stream()
                .noneMatch(p -> u.equals(p.unit()) && p.progress() == Progress.DONE)).toList();
    }

    /** Whether the unit is under supervision, by name or with all that are not done. */
    public boolean isSupervised(UnitId unit) {
        return supervision != null && supervision.standing() == Standing.SUPERVISED
                && (supervision.units().isEmpty() || supervision.units().contains(unit));
    }

    /**
     * The day by which something is expected of a unit that is not done: what supervision set; otherwise the next deadline of
     * its tasks since its latest report, or the last of them when all have passed.
     */
    public Optional<LocalDate> dueOf(UnitId unit) {
        if (isSupervised(unit) && supervision.deadline() != null) {
            return Optional.of(supervision.deadline());
        }
        List<LocalDate> deadlines = tasks == null ? List.of() : tasks.tasks().stream().filter(t -> unit.equals(t.unit()))
                .map(ExecutionTask::deadline).filter(Objects::nonNull).sorted().toList();
        LocalDate reported = progress.stream().filter(p -> unit.equals(p.unit())).map(ProgressReported::on).findFirst()
                .orElse(LocalDate.MIN);
        return deadlines.stream().filter(reported::isBefore).findFirst()
                .or(() -> deadlines.stream().reduce((first, second) -> second));
    }

    ExecutionFile withTasks(TasksBrokenDown fact) {
        return new ExecutionFile(fact, progress, supervision, situation, letters, openLetters);
    }

    ExecutionFile withProgress(ProgressReported fact) {
        return new ExecutionFile(tasks, Stream.concat(progress.stream().filter(p -> !Objects.equals(p.unit(), fact.unit())),
                Stream.of(fact)).toList(), supervision, situation, letters, openLetters);
    }

    ExecutionFile withSupervision(ExecutionSupervised fact) {
        return new ExecutionFile(tasks, progress, fact, situation, letters, openLetters);
    }

    ExecutionFile withSituation(SituationReported fact) {
        return new ExecutionFile(tasks, progress, supervision, fact, letters, openLetters);
    }

    ExecutionFile withLetters(int received, List<OpenLetter> open) {
        return new ExecutionFile(tasks, progress, supervision, situation, received, open);
    }
}
