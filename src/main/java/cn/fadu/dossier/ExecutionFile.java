package cn.fadu.dossier;

import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.ProgressReported.Progress;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the decision is executed. Components are null until their act was done, the latest of its kind.
 *
 * @param progress   the latest report of each executing unit
 * @param situation  the latest report under Art. 35(1); null again when what follows a suspension was decided
 * @param letters    how many letters of the public came in
 * @param unanswered numbers of the letters without an answer
 */
public record ExecutionFile(TasksBrokenDown tasks, List<ProgressReported> progress, ExecutionSupervised supervision,
                            SituationReported situation, int letters, List<Integer> unanswered) {

    static final ExecutionFile EMPTY = new ExecutionFile(null, List.of(), null, null, 0, List.of());

    public ExecutionFile {
        progress = List.copyOf(progress);
        unanswered = List.copyOf(unanswered);
    }

    /** The units that execute, in the order of their tasks. */
    public List<UnitId> units() {
        return tasks == null ? List.of()
                : tasks.tasks().stream().map(ExecutionTask::unit).filter(Objects::nonNull).distinct().toList();
    }

    /** The units that have not reported that everything is done. */
    public List<UnitId> busyUnits() {
        return units().stream().filter(u -> progress.stream()
                .noneMatch(p -> p.unit().equals(u) && p.progress() == Progress.DONE)).toList();
    }

    ExecutionFile withTasks(TasksBrokenDown fact) {
        return new ExecutionFile(fact, progress, supervision, situation, letters, unanswered);
    }

    ExecutionFile withProgress(ProgressReported fact) {
        return new ExecutionFile(tasks, Stream.concat(progress.stream().filter(p -> !p.unit().equals(fact.unit())),
                Stream.of(fact)).toList(), supervision, situation, letters, unanswered);
    }

    ExecutionFile withSupervision(ExecutionSupervised fact) {
        return new ExecutionFile(tasks, progress, fact, situation, letters, unanswered);
    }

    ExecutionFile withSituation(SituationReported fact) {
        return new ExecutionFile(tasks, progress, supervision, fact, letters, unanswered);
    }

    ExecutionFile withLetters(int received, List<Integer> open) {
        return new ExecutionFile(tasks, progress, supervision, situation, received, open);
    }
}
