package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CoordinationFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways through the consultation of departments. */
abstract class CoordinationBranches {

    private static final UnitId RESOURCES = new UnitId("natural-resources");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private MatterAccess access;

    @Test
    void every_unit_asked_sees_the_matter_and_replies_for_itself() {
        MatterId matter = asked("渔业资源保护", "finance|natural-resources");
        assertThat(access.mayRead(procedures.as("undertaker3"), matter)).isTrue();
        assertThat(access.mayRead(procedures.as("undertaker2"), matter)).isFalse();
        assertThat(procedures.open(matter)).contains("userTask_replyToDepartment", "userTask_replyToDepartment");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_closeReplies", "confirmed", "true"))
                .isInstanceOf(ActResult.NotFound.class);

        replies("undertaker3", matter, "NO_COMMENT");
        assertThat(procedures.dossier(matter).coordination().silent()).containsExactly(RESOURCES);
        replies("undertaker4", matter, "CHANGES");
        steps.repliesSummarised(matter, "rows[0].unit", "市自然资源和规划局", "rows[0].stance", "CHANGES", "rows[0].adoption",
                "PARTLY", "rows[0].reason", "红线范围以国土空间规划为准", "rows[1].unit", "市财政局", "rows[1].stance", "NO_COMMENT");
        assertThat(procedures.dossier(matter).owes(Procedure.DEPARTMENT_CONSULTATION)).isFalse();
        assertThat(procedures.dossier(matter).coordination().rounds()).extracting(CoordinationFile.Round::agreed)
                .containsExactly(true);
    }

    @Test
    void after_the_deadline_the_collection_can_be_closed_and_says_who_is_overdue() {
        MatterId matter = asked("湿地保护名录", "finance|natural-resources");
        LocalDate replyBy = procedures.dossier(matter).coordination().letter().replyBy();
        replies("undertaker3", matter, "NO_COMMENT");
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).obstacles().stream()
                .filter(v -> v.rule().equals("departmentsBeforeAgenda")).map(v -> v.remedy().act() + " " + v.remedy().from()))
                .containsExactly("act_closeReplies " + replyBy.plusDays(1));
        procedures.goTo(replyBy.plusDays(1));
        procedures.doesFree(UNDERTAKER, matter, "act_closeReplies", "confirmed", "true");
        assertThat(procedures.dossier(matter).coordination().closing().overdue()).containsExactly(RESOURCES);
        assertThat(procedures.open(matter)).contains("userTask_summariseReplies").doesNotContain("userTask_replyToDepartment");
        steps.repliesSummarised(matter, "rows[0].unit", "市自然资源和规划局", "rows[0].stance", "NO_REPLY");
        assertThat(procedures.dossier(matter).owes(Procedure.DEPARTMENT_CONSULTATION)).isFalse();
    }

    @Test
    void a_late_reply_still_counts_until_the_collection_is_closed() {
        MatterId matter = asked("夜间照明标准", "finance");
        procedures.goTo(procedures.today().plusDays(9));
        replies("undertaker3", matter, "DISAGREES");
        assertThat(procedures.open(matter)).contains("userTask_summariseReplies");
        assertThat(procedures.dossier(matter).coordination().hasDispute()).isTrue();
    }

    @Test
    void a_summary_is_taken_back_before_the_leader_in_charge_has_opened_it() {
        MatterId matter = disputed("屠宰补贴");
        assertThat(procedures.recalls(UNDERTAKER, matter, "userTask_coordinateDispute"))
                .isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).contains("userTask_summariseReplies");
        assertThat(procedures.dossier(matter).coordination().summary()).isNull();
        steps.repliesSummarised(matter, "rows[0].unit", "市财政局", "rows[0].stance", "NO_COMMENT");
        assertThat(procedures.open(matter)).contains("userTask_coordinateDispute");
    }

    @Test
    void a_dispute_that_the_leader_in_charge_settles_needs_no_note() {
        MatterId matter = disputed("仓储用地标准");
        procedures.does("member1", matter, "userTask_coordinateDispute", "agreed", "YES", "result", "补贴标准降为每亩八十元");
        assertThat(procedures.open(matter)).doesNotContain("userTask_explainDispute");
        assertThat(agenda(matter)).isEqualTo("rule.departmentsBeforeAgenda.coordinated");
    }

    @Test
    void a_dispute_that_remains_is_explained_with_both_views_before_the_agenda() {
        MatterId matter = disputed("粮食补贴标准");
        procedures.does("member1", matter, "userTask_coordinateDispute", "agreed", "NO", "result", "双方坚持己见");
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).obstacles()).extracting(v -> v.remedy().act())
                .contains("userTask_explainDispute");
        procedures.does(UNDERTAKER, matter, "userTask_explainDispute", "points", "补贴标准", "sides[0].unit", "市财政局",
                "sides[0].view", "财力不足", "sides[0].grounds", "年度预算", "ownView", "应当提高", "grounds", "上级文件");
        assertThat(agenda(matter)).isEqualTo("rule.departmentsBeforeAgenda.disputeExplained");
        assertThat(procedures.dossier(matter).coordination().rounds()).extracting(CoordinationFile.Round::agreed)
                .containsExactly(false);
    }

    @Test
    void a_version_that_touches_the_departments_opens_a_new_round_and_the_earlier_result_is_kept() {
        MatterId matter = steps.drafted("种质资源库", "departmentsConcerned");
        steps.departments(matter);
        walk.reviewed(UNDERTAKER, matter);
        steps.changeDraft(matter, "affects", "DEPARTMENT_CONSULTATION");
        assertThat(procedures.open(matter)).contains("userTask_askDepartments");
        steps.departmentsAsked(matter, "units", "finance");
        CoordinationFile second = procedures.dossier(matter).coordination();
        assertThat(second.summary()).isNull();
        assertThat(second.rounds()).hasSize(1);
        replies("undertaker3", matter, "NO_COMMENT");
        steps.repliesSummarised(matter, "rows[0].unit", "市财政局", "rows[0].stance", "NO_COMMENT");
        assertThat(procedures.dossier(matter).coordination().rounds()).hasSize(2);
        assertThat(procedures.dossier(matter).owes(Procedure.DEPARTMENT_CONSULTATION)).isFalse();
    }

    @Test
    void a_letter_asks_somebody_and_leaves_time_to_reply() {
        MatterId matter = steps.drafted("农资打假", "departmentsConcerned");
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_askDepartments", Procedures.form("number", "函1号",
                "replyBy", procedures.today().toString()))).isInstanceOf(ActResult.Refused.class);
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_askDepartments", Procedures.form("number", "函1号",
                "replyBy", procedures.today().minusDays(1).toString(), "units", "finance")))
                .isInstanceOf(ActResult.Refused.class);
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_askDepartments", Procedures.form("number", "函1号",
                "replyBy", procedures.today().toString(), "units", "agriculture"))).isInstanceOf(ActResult.Refused.class);
    }

    private MatterId asked(String title, String units) {
        MatterId matter = steps.drafted(title, "departmentsConcerned");
        steps.departmentsAsked(matter, "units", units);
        return matter;
    }

    private MatterId disputed(String title) {
        MatterId matter = asked(title, "finance");
        replies("undertaker3", matter, "DISAGREES");
        steps.repliesSummarised(matter, "rows[0].unit", "市财政局", "rows[0].stance", "DISAGREES", "rows[0].adoption",
                "NOT_ADOPTED", "rows[0].reason", "与上级文件不符");
        assertThat(procedures.open(matter)).contains("userTask_coordinateDispute");
        return matter;
    }

    private void replies(String account, MatterId matter, String stance) {
        procedures.does(account, matter, "userTask_replyToDepartment", "stance", stance, "opinion", "意见如上");
    }

    private String agenda(MatterId matter) {
        return gates.answer(matter, GuardedAct.PUT_ON_AGENDA, "departmentsBeforeAgenda").message();
    }
}
