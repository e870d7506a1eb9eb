package cn.fadu.dossier;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.ExecutionFile.OpenLetter;
import cn.fadu.dossier.FollowupFact.AdjustmentProposed;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.dossier.FollowupFact.ExecutionStarted;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed.AfterSuspension;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What happened after the decision was published. Components are null until their act was done, the latest of its kind.
 *
 * @param predecessor the matter that this one adjusts in a major way; null for all others
 * @param suspension the suspension in force; null when there is none
 * @param followed   what was decided to follow that suspension
 * @param adjusting  whether an adjustment was proposed or ordered and is not concluded
 * @param ended      the day on which execution came to its end, whichever it was
 */
public record FollowupFile(MatterId predecessor, ExecutionStarted started, ExecutionFile execution,
        ExecutionSuspended suspension,
                           SuspensionFollowed followed, boolean adjusting, DecisionAdjusted adjustment,
                           MajorAdjustmentConcluded replacement, EvaluationFile evaluation,
                           LocalDate ended) implements StageFile {

    static final FollowupFile EMPTY = new FollowupFile(null, null, ExecutionFile.EMPTY, null, null, false, null, null,
            EvaluationFile.EMPTY, null);

    /** Whether something can still happen to the decision: its tasks are given and it has not come to its end. */
    public boolean isAlive() {
        return execution.tasks() != null && ended == null;
    }

    /** Whether the decision is being executed: alive and not suspended. */
    public boolean isExecuting() {
        return isAlive() && suspension == null;
    }

    /** Whether nothing but execution goes on: no suspension, adjustment or evaluation is open. */
    public boolean isQuiet() {
        return isExecuting() && isUndisturbed();
    }

    /** Whether no adjustment and no evaluation is open and nobody has decided to end the decision. */
    public boolean isUndisturbed() {
        boolean ending = followed != null && followed.course() == AfterSuspension.END
                || evaluation.decision() != null && evaluation.decision().course() == Course.END;
        return isAlive() && !adjusting && !evaluation.isOpen() && !ending;
    }

    FollowupFile withPredecessor(MatterId earlier) {
        return new FollowupFile(earlier, started, execution, suspension, followed, adjusting, adjustment, replacement,
                evaluation, ended);
    }

    FollowupFile withStart(ExecutionStarted fact) {
        return new FollowupFile(predecessor, fact, execution, suspension, followed, adjusting, adjustment, replacement,
                evaluation, ended);
    }

    FollowupFile withTasks(TasksBrokenDown fact) {
        return with(execution.withTasks(fact));
    }

    FollowupFile withProgress(ProgressReported fact) {
        return with(execution.withProgress(fact));
    }

    FollowupFile withSupervision(ExecutionSupervised fact) {
        return with(execution.withSupervision(fact));
    }

    FollowupFile withSituation(SituationReported fact) {
        return with(execution.withSituation(fact));
    }

    FollowupFile withLetter(LetterReceived fact) {
        return with(execution.withLetters(execution.letters() + 1,
                Stream.concat(execution.openLetters().stream(), Stream.of(new OpenLetter(fact.number(), fact.on()))).toList()));
    }

    FollowupFile withAnswer(LetterAnswered fact) {
        return with(execution.withLetters(execution.letters(),
                execution.openLetters().stream().filter(l -> l.number() != fact.letter()).toList()));
    }

    FollowupFile suspended(ExecutionSuspended fact) {
        return new FollowupFile(predecessor, started, execution, fact, null, adjusting, adjustment, replacement,
                evaluation, ended);
    }

    FollowupFile followed(SuspensionFollowed fact) {
        boolean resumes = fact.course() == AfterSuspension.RESUME;
        return new FollowupFile(predecessor, started, execution.withSituation(null), resumes ? null : suspension,
                resumes ? null : fact,
                adjusting || fact.course() == AfterSuspension.ADJUST, adjustment, replacement, evaluation, ended);
    }

    FollowupFile withProposal(AdjustmentProposed fact) {
        return new FollowupFile(predecessor, started, execution, suspension, followed, true, adjustment, replacement,
                evaluation, ended);
    }

    FollowupFile adjusted(DecisionAdjusted fact) {
        FollowupFile after = new FollowupFile(predecessor, started, execution, suspension, followed, true, fact, null,
                evaluation, ended);
        return fact.extent() == Extent.MAJOR ? after : after.settled();
    }

    FollowupFile concluded(MajorAdjustmentConcluded fact) {
        FollowupFile after = settled();
        return new FollowupFile(predecessor, started, execution, after.suspension, after.followed, false, adjustment,
                fact, evaluation,
                fact.replacement() == Replacement.REPLACED ? fact.on() : ended);
    }

    FollowupFile evaluated(EvaluationDecided fact) {
        FollowupFile after = with(evaluation.withDecision(fact));
        if (fact.course() == Course.ADJUST) {
            return new FollowupFile(predecessor, started, execution, suspension, followed, true, adjustment, replacement,
                    after.evaluation, ended);
        }
        return fact.course() != Course.SUSPEND || suspension != null ? after : after.suspended(new ExecutionSuspended(
                fact.on(), SuspendedBy.ORGAN, fact.reasons(), fact.decisionNumber(), fact.on(), fact.by(), null));
    }

    FollowupFile endedOn(LocalDate on) {
        return new FollowupFile(predecessor, started, execution, suspension, followed, false, adjustment, replacement,
                evaluation, on);
    }

    FollowupFile with(EvaluationFile file) {
        return new FollowupFile(predecessor, started, execution, suspension, followed, adjusting, adjustment,
                replacement, file, ended);
    }

    private FollowupFile with(ExecutionFile file) {
        return new FollowupFile(predecessor, started, file, suspension, followed, adjusting, adjustment, replacement,
                evaluation, ended);
    }

    /** The adjustment is concluded; where it followed a suspension, execution goes on. */
    private FollowupFile settled() {
        boolean resumes = followed != null && followed.course() == AfterSuspension.ADJUST;
        return new FollowupFile(predecessor, started, execution, resumes ? null : suspension, resumes ? null : followed,
                false,
                adjustment, replacement, evaluation, ended);
    }
}
