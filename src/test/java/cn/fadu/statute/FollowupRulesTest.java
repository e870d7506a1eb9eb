package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard.Heard;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.SituationReported.Trigger;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed.AfterSuspension;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Execution, suspension, adjustment and evaluation after the decision. */
class FollowupRulesTest {

    private static final String DAY = "2026-06-01";
    private static final LocalDate ON = CaseFile.date(DAY);
    private static final PersonId OFFICE = new PersonId("office");
    private static final UnitId UNIT = new UnitId("finance");

    private final CaseFile decided = CaseFile.startedOn("2026-05-01");
    private final CaseFile executing = decided.plus(tasks(UNIT));

    @Test
    void nothing_is_executed_without_a_named_unit() {
        assertThat(Ask.forward("executingUnitNamed", executing.on(DAY))).isEqualTo("HOLDS named");
        assertThat(Ask.isOpen(GuardedAct.BEGIN_EXECUTION, executing.on(DAY))).isTrue();
        assertThat(Ask.forward("executingUnitNamed", decided.plus(tasks(null)).on(DAY))).isEqualTo("BROKEN noUnit");
        CaseFile none = decided.plus(new TasksBrokenDown(ON, List.of(), OFFICE));
        assertThat(Ask.forward("executingUnitNamed", none.on(DAY))).isEqualTo("BROKEN noTask");
        assertThat(Ask.remedy("executingUnitNamed", none.on(DAY))).isEqualTo("userTask_breakDownTasks office/office " + DAY);
    }

    @Test
    void in_urgency_the_chief_alone_suspends_and_only_where_a_situation_was_reported() {
        String rule = "suspensionByProcedure";
        CaseFile reported = executing.plus(new SituationReported(ON, UNIT, Trigger.FORCE_MAJEURE, "flood", null, null, null,
                OFFICE));
        assertThat(Ask.forward(rule, reported.plus(urgently("chief")).on(DAY))).isEqualTo("HOLDS inUrgency");
        assertThat(Ask.forward(rule, reported.plus(urgently("member")).on(DAY))).isEqualTo("BROKEN notChief");
        assertThat(Ask.forward(rule, executing.plus(urgently("chief")).on(DAY))).isEqualTo("BROKEN noSituation");
        assertThat(Ask.remedy(rule, executing.plus(urgently("chief")).on(DAY)))
                .isEqualTo("act_reportSituation named/undertaker " + DAY);
    }

    @Test
    void the_organ_suspends_by_a_decision_of_a_meeting() {
        String rule = "suspensionByProcedure";
        assertThat(Ask.forward(rule, executing.plus(byOrgan("12")).on(DAY))).isEqualTo("HOLDS byOrgan");
        assertThat(Ask.forward(rule, executing.plus(byOrgan(null)).on(DAY))).isEqualTo("BROKEN noMeeting");
        CaseFile evaluated = executing.plus(new EvaluationDecided(ON, Course.SUSPEND, "r", null, CaseFile.CHIEF));
        assertThat(Ask.remedy(rule, evaluated.on(DAY))).isEqualTo("userTask_decideOnEvaluation leadership/chief " + DAY);
        assertThat(Ask.isOpen(GuardedAct.DECIDE_ON_EVALUATION, evaluated.on(DAY))).isFalse();
    }

    @Test
    void a_suspension_that_nothing_follows_is_a_finding_with_its_days() {
        String rule = "suspensionMovesOn";
        CaseFile suspended = executing.plus(byOrgan("12"));
        assertThat(Ask.back(rule, suspended.on("2026-06-21"))).isEqualTo("WARNING waits");
        assertThat(Ask.arguments(rule, suspended.on("2026-06-21"))).containsExactly(ON, 20);
        assertThat(Ask.findings(suspended.on("2026-06-21"))).contains("suspensionMovesOn WARNING waits");
        assertThat(Ask.back(rule, suspended.plus(followed(AfterSuspension.ADJUST)).on(DAY))).isEqualTo("HOLDS decided");
        assertThat(Ask.back(rule, suspended.plus(followed(AfterSuspension.RESUME)).on(DAY))).isEqualTo("has not happened");
    }

    @Test
    void a_general_adjustment_is_approved_and_a_major_one_is_a_matter_of_its_own() {
        String rule = "adjustmentByProcedure";
        assertThat(Ask.forward(rule, executing.plus(adjusted(Extent.GENERAL, null)).on(DAY))).isEqualTo("BROKEN notApproved");
        assertThat(Ask.forward(rule, executing.plus(adjusted(Extent.GENERAL, "8")).on(DAY))).isEqualTo("WARNING withoutAnnex");
        CaseFile major = executing.plus(adjusted(Extent.MAJOR, null));
        assertThat(Ask.forward(rule, major.on(DAY))).isEqualTo("HOLDS underWay");
        assertThat(Ask.forward(rule, major.plus(concluded(Replacement.REPLACED, null)).on(DAY)))
                .isEqualTo("BROKEN withoutNewMatter");
        assertThat(Ask.forward(rule, major.plus(concluded(Replacement.REPLACED, new MatterId(new UUID(1, 2)))).on(DAY)))
                .isEqualTo("HOLDS replaced");
        assertThat(Ask.forward(rule, major.plus(concluded(Replacement.NOT_REPLACED, null)).on(DAY)))
                .isEqualTo("HOLDS notReplaced");
    }

    @Test
    void who_did_the_main_assessment_does_not_evaluate_but_the_executing_unit_may_evaluate_itself() {
        String rule = "evaluatorIndependent";
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.THIRD_PARTY, EarlierPart.NONE, 0))).isEqualTo("HOLDS independent");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.THIRD_PARTY, EarlierPart.RISK_ASSESSMENT, 0)))
                .isEqualTo("BROKEN tookPart");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.OTHER_UNIT, new UnitId("other"), EarlierPart.EXPERT_REVIEW, 0)))
                .isEqualTo("BROKEN tookPart");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.EXECUTING_UNIT, new UnitId("other"),
                EarlierPart.RISK_ASSESSMENT, 0))).as("does not execute, whatever is declared").isEqualTo("BROKEN tookPart");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.EXECUTING_UNIT, EarlierPart.OTHER_MAIN_ASSESSMENT, 0)))
                .isEqualTo("HOLDS independent");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.THIRD_PARTY, EarlierPart.NONE, 1)))
                .isEqualTo("WARNING formerExperts");
        assertThat(Ask.forward(rule, evaluator(EvaluatorKind.THIRD_PARTY, EarlierPart.NONE, 5)))
                .isEqualTo("BROKEN onlyFormerExperts");
    }

    @Test
    void an_evaluation_that_heard_nobody_shows_it_and_closes_nothing() {
        String rule = "evaluationHeardPublic";
        assertThat(Ask.forward(rule, heard(Set.of(Heard.PUBLIC, Heard.DEPUTIES)).on(DAY))).isEqualTo("HOLDS heard");
        assertThat(Ask.forward(rule, heard(Set.of(Heard.PUBLIC)).on(DAY))).isEqualTo("WARNING othersNotHeard");
        assertThat(Ask.forward(rule, heard(Set.of(Heard.DEPUTIES)).on(DAY))).isEqualTo("WARNING publicNotHeard");
        assertThat(Ask.isOpen(GuardedAct.DECIDE_ON_EVALUATION, heard(Set.of()).on(DAY))).isTrue();
    }

    private static TasksBrokenDown tasks(UnitId unit) {
        return new TasksBrokenDown(ON, List.of(new ExecutionTask("task", unit, null)), OFFICE);
    }

    private static ExecutionSuspended urgently(String post) {
        return new ExecutionSuspended(ON, SuspendedBy.CHIEF_IN_URGENCY, "r", null, ON, CaseFile.CHIEF, new PostKind(post));
    }

    private static ExecutionSuspended byOrgan(String meeting) {
        return new ExecutionSuspended(ON, SuspendedBy.ORGAN, "r", meeting, ON, OFFICE, new PostKind("office"));
    }

    private static SuspensionFollowed followed(AfterSuspension course) {
        return new SuspensionFollowed(ON, course, "r", "1", CaseFile.CHIEF);
    }

    private static DecisionAdjusted adjusted(Extent extent, String approval) {
        return new DecisionAdjusted(ON, extent, "r", approval, null, OFFICE);
    }

    private static MajorAdjustmentConcluded concluded(Replacement replacement, MatterId successor) {
        return new MajorAdjustmentConcluded(ON, replacement, successor, null, OFFICE);
    }

    private Situation evaluator(EvaluatorKind kind, EarlierPart part, int formerExperts) {
        return evaluator(kind, kind == EvaluatorKind.THIRD_PARTY ? null : UNIT, part, formerExperts);
    }

    private Situation evaluator(EvaluatorKind kind, UnitId unit, EarlierPart part, int formerExperts) {
        return executing.plus(new EvaluatorAppointed(ON, kind, unit, null, null, part, List.of(), 5, formerExperts, OFFICE))
                .on(DAY);
    }

    private CaseFile heard(Set<Heard> heard) {
        return executing.plus(new EvaluationHeard(ON, heard, "opinions", null, OFFICE)).plus(new EvaluationReported(ON,
                "goals", null, null, null, null, Course.CONTINUE, null, OFFICE));
    }
}
