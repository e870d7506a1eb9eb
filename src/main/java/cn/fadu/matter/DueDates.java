package cn.fadu.matter;

import cn.fadu.calendar.Deadline;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Situation;
import cn.fadu.worklist.Worklist;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives open work the last day of the time limit that runs for it: a ceiling, or guaranteed time; to the work of a unit that
 * executes the decision, the day by which something is expected of it.
 */
@Component
public class DueDates {

    private static final List<String> REVIEW = List.of("userTask_declareInterest", "userTask_giveAdvice", "userTask_draftOpinion",
            "userTask_checkOpinion", "userTask_approveOpinion", "userTask_cosignOpinion", "userTask_issueOpinion");
    private static final Map<String, List<String>> ACTS_OF_DEADLINE = Map.of(
            Deadlines.DEPARTMENT_REPLIES, List.of("userTask_replyToDepartment"),
            Deadlines.HEARING_MATERIALS, List.of("userTask_deliverMaterials"),
            Deadlines.SUPPLEMENT, List.of("userTask_supplementMaterials"),
            Deadlines.GUARANTEED_REVIEW, REVIEW,
            Deadlines.REVIEW_COMPLETION, REVIEW,
            Deadlines.PUBLICATION, List.of("userTask_checkDisclosure", "userTask_publishDecision"),
            Deadlines.FILE_HAND_OVER, List.of("userTask_closeFile", "userTask_testFile"),
            Deadlines.EVALUATION, List.of("userTask_judgeEvaluation"));
    private static final String EXECUTES = "userTask_reportProgress";

    private final Worklist worklist;
    private final Situations situations;

    DueDates(Worklist worklist, Situations situations) {
        this.worklist = worklist;
        this.situations = situations;
    }

    /**
     * Kinds of the limits, among those of {@link Deadlines}, that can run for open work of this act, the one that counts first:
     * where a review has to be completed by a day, that day comes before the end of its guaranteed time.
     */
    public static List<String> limitsOf(String act) {
        return Deadlines.kinds().stream().filter(kind -> actsOf(kind).contains(act))
                .sorted(Collections.reverseOrder(Comparator.comparing(Deadlines.kinds()::indexOf))).toList();
    }

    /** Keys of the acts whose open work has the last day of this limit as its due date. */
    static List<String> actsOf(String deadline) {
        return ACTS_OF_DEADLINE.getOrDefault(deadline, List.of());
    }

    void settle(MatterId matter, Dossier dossier) {
        settle(matter, dossier, situations.of(dossier));
    }

    /** While a limit is suspended no day is set: the earliest possible one would wrongly pass for the last. */
    void settle(MatterId matter, Dossier dossier, Situation situation) {
        limits(situation).forEach((limit, acts) -> worklist.setDue(matter, acts,
                limit.deadline().isSuspended(situation.calendar()) ? Optional.empty()
                        : Optional.of(limit.deadline().due(situation.calendar())), limit.bound() == Deadline.Bound.FLOOR));
        if (dossier.followup().isExecuting()) {
            ExecutionFile execution = dossier.followup().execution();
            execution.busyUnits().forEach(unit -> worklist.setDue(matter, EXECUTES, unit, execution.dueOf(unit)));
        }
    }

    /** Every open limit with the acts that it is the last to concern, in the order of the procedure. */
    private static Map<MatterDeadline, List<String>> limits(Situation situation) {
        Map<String, MatterDeadline> byAct = new LinkedHashMap<>();
        Deadlines.of(situation).stream().filter(MatterDeadline::isOpen).forEach(limit ->
                actsOf(limit.kind()).forEach(act -> byAct.put(act, limit)));
        return byAct.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }
}
