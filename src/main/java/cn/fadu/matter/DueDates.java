package cn.fadu.matter;

import cn.fadu.calendar.Deadline;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Situation;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives open work the last day of the time limit that runs for it: a ceiling, or guaranteed time; to the work of a unit that
 * executes the decision, the day by which something is expected of it.
 */
@Component
public class DueDates {

    private static final Map<String, List<String>> ACTS_OF_DEADLINE = Map.of(
            Deadlines.GUARANTEED_REVIEW, List.of("userTask_declareInterest", "userTask_giveAdvice", "userTask_draftOpinion", "userTask_checkOpinion",
                    "userTask_approveOpinion", "userTask_cosignOpinion", "userTask_issueOpinion"),
            Deadlines.DEPARTMENT_REPLIES, List.of("userTask_replyToDepartment"),
            Deadlines.SUPPLEMENT, List.of("userTask_supplementMaterials"),
            Deadlines.PUBLICATION, List.of("userTask_checkDisclosure", "userTask_publishDecision"),
            Deadlines.EVALUATION, List.of("userTask_judgeEvaluation"));
    private static final String EXECUTES = "userTask_reportProgress";

    private final Worklist worklist;
    private final Situations situations;

    DueDates(Worklist worklist, Situations situations) {
        this.worklist = worklist;
        this.situations = situations;
    }

    /** Kind of the limit, among those of {@link Deadlines}, that runs for open work of this act; empty where none does. */
    public static Optional<String> limitOf(String act) {
        return ACTS_OF_DEADLINE.entrySet().stream().filter(e -> e.getValue().contains(act)).map(Map.Entry::getKey).findFirst();
    }

    /** Keys of the acts whose open work has the last day of this limit as its due date. */
    static List<String> actsOf(String deadline) {
        return ACTS_OF_DEADLINE.getOrDefault(deadline, List.of());
    }

    void settle(MatterId matter, Dossier dossier) {
        settle(matter, dossier, situations.of(dossier));
    }

    void settle(MatterId matter, Dossier dossier, Situation situation) {
        for (MatterDeadline running : Deadlines.of(situation)) {
            List<String> acts = ACTS_OF_DEADLINE.get(running.kind());
            if (acts != null && running.done() == null) {
                worklist.setDue(matter, acts, running.deadline().due(situation.calendar()),
                        running.bound() == Deadline.Bound.FLOOR);
            }
        }
        if (dossier.followup().isExecuting()) {
            ExecutionFile execution = dossier.followup().execution();
            execution.busyUnits().forEach(unit -> worklist.setDue(matter, EXECUTES, unit, execution.dueOf(unit)));
        }
    }
}
