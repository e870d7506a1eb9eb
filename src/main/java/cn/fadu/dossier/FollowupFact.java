package cn.fadu.dossier;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** Facts of execution and of its suspension, adjustment and end (执行与调整, Order 713, Arts. 34, 35 and 37). */
public sealed interface FollowupFact extends Fact {

    /** Execution began as an instance of its own. */
    record ExecutionStarted(LocalDate on) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withStart(this));
        }
    }

    /** The work was broken down and given to units that execute it (Art. 34). */
    record TasksBrokenDown(LocalDate on, List<ExecutionTask> tasks, PersonId by) implements FollowupFact {

        public TasksBrokenDown {
            tasks = List.copyOf(tasks);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withTasks(this));
        }
    }

    /** One task of the break-down; {@code unit} and {@code deadline} are null where none was named. */
    record ExecutionTask(String task, UnitId unit, LocalDate deadline) {
    }

    /** An executing unit reported how far it has come (Art. 34). */
    record ProgressReported(LocalDate on, UnitId unit, Progress progress, String report, DocumentRef document,
                            PersonId by) implements FollowupFact {

        public enum Progress { UNDER_WAY, DONE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withProgress(this));
        }
    }

    /**
     * The office looked into the execution (督促检查, Art. 34).
     *
     * @param units the units put under supervision, none for all that are not done
     */
    record ExecutionSupervised(LocalDate on, Standing standing, List<UnitId> units, LocalDate deadline, String note,
                               PersonId by) implements FollowupFact {

        public enum Standing { NORMAL, SUPERVISED, CONCLUDED }

        public ExecutionSupervised {
            units = List.copyOf(units);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withSupervision(this));
        }
    }

    /** An executing unit reported what seriously affects the goal of the decision (重大情况报告, Art. 35(1)). */
    record SituationReported(LocalDate on, UnitId unit, Trigger trigger, String situation, String effect, String proposal,
                             DocumentRef document, PersonId by) implements FollowupFact {

        public enum Trigger { PROBLEM, MAJOR_CHANGE, FORCE_MAJEURE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withSituation(this));
        }
    }

    /** Somebody wrote about the decision or its execution (Art. 35(2)); numbers run from one. */
    record LetterReceived(LocalDate on, int number, LetterChannel channel,
                          @Personal(PersonalUse.LETTER_WRITER) PersonalText sender, String content,
                          DocumentRef document) implements FollowupFact {

        public enum LetterChannel { LETTER, TELEPHONE, EMAIL, OTHER }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withLetter(this));
        }
    }

    /** The letter with this number was answered. */
    record LetterAnswered(LocalDate on, int letter, String answer, PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withAnswer(this));
        }
    }

    /**
     * Execution was suspended (Art. 37).
     *
     * @param meetingNumber meeting of the organ that decided, null for an urgent suspension
     * @param post          the post in which {@code by} acted
     */
    record ExecutionSuspended(LocalDate on, SuspendedBy way, String reasons, String meetingNumber, LocalDate decidedOn,
                              PersonId by, PostKind post) implements FollowupFact {

        public enum SuspendedBy { CHIEF_IN_URGENCY, ORGAN }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().suspended(this));
        }
    }

    /** What followed the suspension was decided. */
    record SuspensionFollowed(LocalDate on, AfterSuspension course, String reasons, String decisionNumber,
                              PersonId by) implements FollowupFact {

        public enum AfterSuspension { RESUME, ADJUST, END }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().followed(this));
        }
    }

    /** The undertaking unit proposed to adjust the decision. */
    record AdjustmentProposed(LocalDate on, String reasons, PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withProposal(this));
        }
    }

    /** The decision was adjusted in general, or found to need a major adjustment; the decided text stays as it is. */
    record DecisionAdjusted(LocalDate on, Extent extent, String reasons, String approvalNumber, DocumentRef annex,
                            PersonId by) implements FollowupFact {

        public enum Extent { GENERAL, MAJOR }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().adjusted(this));
        }
    }

    /** What became of a major adjustment: a new matter went through the procedure and replaces this one, or it does not. */
    record MajorAdjustmentConcluded(LocalDate on, Replacement replacement, MatterId successor, String note,
                                    PersonId by) implements FollowupFact {

        public enum Replacement { REPLACED, NOT_REPLACED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().concluded(this));
        }
    }

    /** A slip of the pen in the decided text was corrected; both wordings stay. */
    record TypoCorrected(LocalDate on, String place, String wrong, String right, String approvalNumber,
                         PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /** Execution ended for good, with measures for what it leaves behind (终止及善后). */
    record AftermathSettled(LocalDate on, String measures, String decisionNumber, DocumentRef document,
                            PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().endedOn(on));
        }
    }

    /** Everything was executed; nothing more is expected of this decision. */
    record ExecutionConcluded(LocalDate on, String note, PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().endedOn(on));
        }
    }

    /** This matter adjusts an earlier decision in a major way (Art. 37). */
    record PredecessorNamed(LocalDate on, MatterId predecessor, PersonId by) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().withPredecessor(predecessor));
        }
    }
}
