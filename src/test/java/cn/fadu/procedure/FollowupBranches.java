package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFile;
import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Stage;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.Procedures;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways of a decision after its file was closed: execution, evaluation, suspension, adjustment and end. */
abstract class FollowupBranches {

    private static final String FINANCE = "undertaker3";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private Worklist worklist;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Acts acts;

    @Test
    void each_unit_reports_until_it_is_done_the_office_looks_into_it_and_the_execution_is_concluded() {
        MatterId matter = steps.inExecution("校车安全");
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.EXECUTING);
        assertThat(procedures.open(matter)).containsExactly("userTask_reportProgress", "userTask_reportProgress",
                "userTask_supervise");
        supervised(matter, "SUPERVISED");
        supervised(matter, "NORMAL");
        procedures.doesFree("office", matter, "act_openSupervision", "reason", "群众反映进度慢");
        supervised(matter, "NORMAL");
        reports(UNDERTAKER, matter, "UNDER_WAY");
        reports(UNDERTAKER, matter, "DONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_reportProgress");
        reports(FINANCE, matter, "DONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeEvaluation");
        procedures.does("office", matter, "userTask_judgeEvaluation", "judgement", "NOT_NOW", "reasons", "效果有待观察");
        assertThat(procedures.open(matter)).isEmpty();
        procedures.doesFree("office", matter, "act_concludeExecution", "note", "任务全部完成");
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.ENDED);
        assertThat(procedures.attemptFree("office", matter, "act_raiseEvaluation", "reason", "补评"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void the_work_of_a_unit_is_due_with_its_task_and_under_supervision_on_the_day_that_sets() {
        MatterId matter = steps.decided("河湖治理");
        LocalDate today = procedures.today();
        procedures.does("office", matter, "userTask_breakDownTasks", "tasks[0].task", "清淤", "tasks[0].unit", "finance",
                "tasks[0].deadline", today.plusDays(90).toString(), "tasks[1].task", "绿化", "tasks[1].unit", "agriculture");
        assertThat(dueOf(FINANCE, matter)).isEqualTo(today.plusDays(90));
        assertThat(dueOf(UNDERTAKER, matter)).isNull();
        procedures.does("office", matter, "userTask_supervise", "standing", "SUPERVISED", "units", "finance", "deadline",
                today.plusDays(10).toString());
        assertThat(dueOf(FINANCE, matter)).isEqualTo(today.plusDays(10));
        assertThat(dueOf(UNDERTAKER, matter)).isNull();
        reports(FINANCE, matter, "UNDER_WAY");
        assertThat(dueOf(FINANCE, matter)).as("of the work that opened anew").isEqualTo(today.plusDays(10));
        supervised(matter, "NORMAL");
        assertThat(dueOf(FINANCE, matter)).isEqualTo(today.plusDays(90));
    }

    @Test
    void free_acts_name_the_gate_that_their_page_shows_beforehand() {
        assertThat(acts.guardedBy("act_suspendUrgently")).contains(GuardedAct.SUSPEND_URGENTLY);
        assertThat(acts.guardedBy("act_suspendByOrgan")).contains(GuardedAct.SUSPEND_EXECUTION);
        assertThat(acts.guardedBy("act_registerLetter")).isEmpty();
    }

    @Test
    void nothing_is_executed_by_nobody() {
        MatterId matter = steps.decided("河道清淤");
        ActResult result = procedures.attempt("office", matter, "userTask_breakDownTasks",
                Procedures.form("tasks[0].task", "清淤"));
        gates.assertClosed(matter, result, "executingUnitNamed");
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks");
    }

    @Test
    void the_chief_alone_suspends_only_in_a_reported_situation_and_something_has_to_follow() {
        MatterId matter = steps.inExecution("禁渔期");
        ActResult early = procedures.attemptFree("chief", matter, "act_suspendUrgently", "reasons", "情况紧急");
        gates.assertClosed(matter, early, "suspensionByProcedure");
        assertThat(procedures.attemptFree("office", matter, "act_suspendUrgently", "reasons", "情况紧急"))
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(procedures.attemptFree("undertaker2", matter, "act_reportSituation", "trigger", "PROBLEM", "situation",
                "无关单位")).isInstanceOf(ActResult.NotFound.class);
        situation(FINANCE, matter);
        procedures.doesFree("chief", matter, "act_suspendUrgently", "reasons", "特大洪水");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAfterSuspension");
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.SUSPENDED);
        assertThat(gates.findings(matter)).extracting(Verdict::message).contains("rule.suspensionMovesOn.waits");
        reports(UNDERTAKER, resumed(matter), "DONE");
        assertThat(gates.findings(matter)).extracting(Verdict::rule).doesNotContain("suspensionMovesOn");
        assertThat(procedures.open(matter)).containsExactly("userTask_reportProgress", "userTask_supervise");
    }

    @Test
    void supervision_is_concluded_once_all_units_are_done_and_the_decision_can_be_suspended_all_the_same() {
        MatterId matter = steps.inExecution("文物保护");
        assertThat(procedures.attempt("office", matter, "userTask_supervise", Procedures.form("standing", "CONCLUDED")))
                .isEqualTo(new ActResult.Refused(List.of(FieldProblem.of("standing", "problem.units-not-done"))));
        reports(UNDERTAKER, matter, "DONE");
        reports(FINANCE, matter, "DONE");
        procedures.does("office", matter, "userTask_judgeEvaluation", "judgement", "NOT_NOW", "reasons", "效果有待观察");
        procedures.does("office", matter, "userTask_supervise", "standing", "CONCLUDED");
        assertThat(procedures.open(matter)).isEmpty();
        assertThat(procedures.attemptFree("office", matter, "act_openSupervision", "reason", "再看"))
                .isInstanceOf(ActResult.NotFound.class);
        suspended(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAfterSuspension");
        assertThat(procedures.open(resumed(matter))).containsExactly("userTask_supervise");
    }

    @Test
    void the_organ_suspends_by_a_decision_of_a_meeting_and_ends_the_execution_with_measures() {
        MatterId matter = steps.inExecution("加价收费");
        ActResult result = procedures.attemptFree("office", matter, "act_suspendByOrgan", "reasons", "暂缓执行",
                "decidedOn", procedures.today().toString());
        gates.assertClosed(matter, result, "suspensionByProcedure");
        suspended(matter);
        afterSuspension(matter, "END");
        assertThat(procedures.open(matter)).containsExactly("userTask_settleAftermath");
        settled(matter);
        assertThat(procedures.open(matter)).isEmpty();
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.ENDED);
    }

    @Test
    void a_suspended_decision_is_adjusted_and_executed_again_or_replaced() {
        MatterId matter = steps.inExecution("水价改革");
        suspended(matter);
        afterSuspension(matter, "ADJUST");
        adjustedInGeneral(matter);
        assertThat(procedures.open(matter)).hasSize(3);
        suspended(matter);
        afterSuspension(matter, "ADJUST");
        replaced(matter);
    }

    @Test
    void a_general_adjustment_needs_the_organs_approval_and_leaves_the_decided_text_as_it_is() {
        MatterId matter = steps.inExecution("公园免票");
        Dossier before = procedures.dossier(matter);
        procedures.doesFree(UNDERTAKER, matter, "act_proposeAdjustment", "reasons", "延长开放时间");
        assertThat(procedures.open(matter)).contains("userTask_adjustDecision", "userTask_reportProgress");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_proposeAdjustment", "reasons", "再提"))
                .isInstanceOf(ActResult.NotFound.class);
        gates.assertClosed(matter, procedures.attempt(UNDERTAKER, matter, "userTask_adjustDecision",
                Procedures.form("extent", "GENERAL", "reasons", "小调整")), "adjustmentByProcedure");
        adjustedInGeneral(matter);
        procedures.doesFree("office", matter, "act_correctTypo", "place", "第三条", "wrong", "公圆", "right", "公园");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_changeDraft", Steps.pairs(steps.version())))
                .isInstanceOf(ActResult.NotFound.class);
        Dossier after = procedures.dossier(matter);
        assertThat(after.drafts()).isEqualTo(before.drafts());
        assertThat(after.publication()).isEqualTo(before.publication());
        assertThat(procedures.open(matter)).doesNotContain("userTask_adjustDecision");
    }

    @Test
    void a_major_adjustment_is_a_new_matter_that_names_the_decision_it_replaces() {
        MatterId matter = steps.inExecution("限价政策");
        proposesMajor(matter);
        gates.assertClosed(matter, procedures.attempt("office", matter, "userTask_concludeMajorAdjustment",
                Procedures.form("replacement", "REPLACED")), "adjustmentByProcedure");
        procedures.does("office", matter, "userTask_concludeMajorAdjustment", "replacement", "NOT_REPLACED", "note", "维持");
        assertThat(procedures.open(matter)).contains("userTask_reportProgress");
        procedures.doesFree(UNDERTAKER, matter, "act_proposeAdjustment", "reasons", "再次提出");
        replaced(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.ENDED);
    }

    @Test
    void letters_of_the_public_are_registered_and_answered() {
        MatterId matter = steps.inExecution("噪声治理");
        letter(matter);
        letter(matter);
        procedures.doesFree("office", matter, "act_answerLetter", "letter", "1", "answer", "已转执行单位办理");
        assertThat(procedures.attemptFree("office", matter, "act_answerLetter", "letter", "1", "answer", "再答"))
                .isInstanceOf(ActResult.Refused.class);
        assertThat(procedures.dossier(matter).followup().execution().letters()).isEqualTo(2);
        assertThat(procedures.dossier(matter).followup().execution().unanswered()).containsExactly(2);
    }

    @Test
    void a_unit_evaluates_and_takes_its_report_back_while_nobody_decided_and_execution_goes_on() {
        MatterId matter = steps.inExecution("助学补贴");
        evaluated(matter, "OTHER_UNIT", "unit", "finance");
        byUnit(matter);
        recalls(FINANCE, matter);
        assertThat(procedures.open(matter)).contains("userTask_reportEvaluation").doesNotContain("userTask_decideOnEvaluation");
        assertThat(procedures.dossier(matter).followup().evaluation().report()).isNull();
        reportsEvaluation(FINANCE, matter, "userTask_reportEvaluation");
        decides(matter, "CONTINUE");
        assertThat(procedures.open(matter)).containsExactly("userTask_reportProgress", "userTask_reportProgress",
                "userTask_supervise");
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.EVALUATED);
        evaluated(matter, "OTHER_UNIT", "unit", "finance");
        byUnit(matter);
        decides(matter, "SUSPEND");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAfterSuspension");
        assertThat(procedures.dossier(matter).followup().evaluation().rounds()).isEqualTo(2);
    }

    @Test
    void who_did_the_main_assessment_before_does_not_evaluate() {
        MatterId matter = steps.inExecution("轨道交通");
        raised(matter);
        gates.assertClosed(matter, appoints(matter, "THIRD_PARTY", "name", "某评估公司", "earlierPart", "RISK_ASSESSMENT"),
                "evaluatorIndependent");
        assertThat(appoints(matter, "THIRD_PARTY", "name", "某评估公司", "earlierPart", "NONE", "teamSize", "5",
                "formerExperts", "1")).isInstanceOf(ActResult.Recorded.class);
        assertThat(gates.answer(matter, GuardedAct.APPOINT_EVALUATOR, "evaluatorIndependent").message())
                .isEqualTo("rule.evaluatorIndependent.formerExperts");
    }

    @Test
    void a_third_party_evaluates_and_the_decision_is_adjusted_or_ended() {
        MatterId matter = steps.inExecution("老旧电梯");
        evaluated(matter, "THIRD_PARTY", "name", "市决策评估研究院");
        byThirdParty(matter);
        recalls("evaluator", matter);
        reportsEvaluation("evaluator", matter, "userTask_reportThirdPartyEvaluation");
        decides(matter, "ADJUST");
        adjustedInGeneral(matter);
        evaluated(matter, "THIRD_PARTY", "name", "市决策评估研究院");
        byThirdParty(matter);
        decides(matter, "END");
        assertThat(procedures.attemptFree("office", matter, "act_raiseEvaluation", "reason", "再评"))
                .isInstanceOf(ActResult.NotFound.class);
        settled(matter);
        assertThat(procedures.open(matter)).isEmpty();
        FollowupFile file = procedures.dossier(matter).followup();
        assertThat(file.ended()).isEqualTo(procedures.today());
    }

    private void supervised(MatterId matter, String standing) {
        procedures.does("office", matter, "userTask_supervise", standing.equals("NORMAL")
                ? Procedures.form("standing", standing)
                : Procedures.form("standing", standing, "deadline", procedures.today().plusDays(30).toString()));
    }

    private void reports(String account, MatterId matter, String progress) {
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_reportProgress")
                && w.isFor(procedures.as(account))).findFirst().orElseThrow();
        assertThat(pipeline.perform(new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()),
                procedures.as(account), Procedures.form("progress", progress, "report", "按计划推进"))))
                .isInstanceOf(ActResult.Recorded.class);
    }

    private LocalDate dueOf(String account, MatterId matter) {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_reportProgress")
                && w.isFor(procedures.as(account))).findFirst().orElseThrow().due();
    }

    private void situation(String account, MatterId matter) {
        procedures.doesFree(account, matter, "act_reportSituation", "trigger", "FORCE_MAJEURE", "situation", "特大洪水",
                "effect", "目标难以实现", "proposal", "中止执行");
    }

    private MatterId resumed(MatterId matter) {
        afterSuspension(matter, "RESUME");
        return matter;
    }

    private void suspended(MatterId matter) {
        procedures.doesFree("office", matter, "act_suspendByOrgan", "reasons", "暂缓执行", "meetingNumber", "第12次常务会议",
                "decidedOn", procedures.today().toString());
    }

    private void afterSuspension(MatterId matter, String course) {
        procedures.does("chief", matter, "userTask_decideAfterSuspension", "course", course, "reasons", "经研究");
    }

    private void adjustedInGeneral(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_adjustDecision", "extent", "GENERAL", "reasons", "小调整",
                "approvalNumber", "市政办函8号", "annex", procedures.document(UNDERTAKER, "调整内容.txt", "调整" + UUID.randomUUID()));
    }

    private void proposesMajor(MatterId matter) {
        procedures.doesFree(UNDERTAKER, matter, "act_proposeAdjustment", "reasons", "目标需要改变");
        procedures.does(UNDERTAKER, matter, "userTask_adjustDecision", "extent", "MAJOR", "reasons", "目标需要改变");
    }

    private void replaced(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_adjustDecision", "extent", "MAJOR", "reasons", "目标需要改变");
        MatterId next = steps.drafted("新决策代替原决策");
        procedures.doesFree(UNDERTAKER, next, "act_namePredecessor", "predecessor", matter.toString());
        assertThat(procedures.dossier(next).followup().predecessor()).isEqualTo(matter);
        procedures.does("office", matter, "userTask_concludeMajorAdjustment", "replacement", "REPLACED", "successor",
                next.toString());
        assertThat(procedures.open(matter)).isEmpty();
        assertThat(procedures.dossier(matter).followup().replacement().successor()).isEqualTo(next);
    }

    private void settled(MatterId matter) {
        procedures.does("office", matter, "userTask_settleAftermath", "measures", "退还已收费用");
    }

    private void letter(MatterId matter) {
        procedures.doesFree("office", matter, "act_registerLetter", "channel", "TELEPHONE", "content", "夜间施工");
    }

    private void raised(MatterId matter) {
        procedures.doesFree("office", matter, "act_raiseEvaluation", "reason", "满一年");
        procedures.does("office", matter, "userTask_judgeEvaluation", "judgement", "EVALUATE", "occasions",
                "ORGAN_THINKS_NECESSARY", "reasons", "需要了解效果");
    }

    private ActResult appoints(MatterId matter, String kind, String... more) {
        var form = Procedures.form("kind", kind);
        form.putAll(Procedures.form(more));
        return procedures.attempt("office", matter, "userTask_appointEvaluator", form);
    }

    private void evaluated(MatterId matter, String kind, String key, String value) {
        raised(matter);
        assertThat(appoints(matter, kind, key, value, "earlierPart", "NONE")).isInstanceOf(ActResult.Recorded.class);
    }

    private void byUnit(MatterId matter) {
        plansAndHears(FINANCE, matter, "userTask_planEvaluation", "userTask_hearOnEvaluation");
        reportsEvaluation(FINANCE, matter, "userTask_reportEvaluation");
    }

    private void byThirdParty(MatterId matter) {
        plansAndHears("evaluator", matter, "userTask_planThirdPartyEvaluation", "userTask_hearOnThirdPartyEvaluation");
        reportsEvaluation("evaluator", matter, "userTask_reportThirdPartyEvaluation");
    }

    private void plansAndHears(String account, MatterId matter, String plan, String hear) {
        procedures.does(account, matter, plan, "subject", "实施效果", "method", "抽样调查");
        procedures.does(account, matter, hear, "heard", "PUBLIC|DEPUTIES", "opinions", "总体满意");
    }

    private void reportsEvaluation(String account, MatterId matter, String task) {
        procedures.does(account, matter, task, "goals", "目标基本实现", "recommendation", "CONTINUE", "document",
                procedures.document(account, "评估报告.txt", "评估" + UUID.randomUUID()));
    }

    private void decides(MatterId matter, String course) {
        procedures.does("chief", matter, "userTask_decideOnEvaluation", "course", course, "decisionNumber", "第20次常务会议");
        procedures.does("office", matter, "userTask_sendEvaluation", "number", "市政办函21号");
    }

    private void recalls(String account, MatterId matter) {
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_decideOnEvaluation"))
                .findFirst().orElseThrow();
        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", work.task(), new ActId(UUID.randomUUID()),
                procedures.as(account), Procedures.form("reason", "数据有误")))).isInstanceOf(ActResult.Recorded.class);
    }
}
