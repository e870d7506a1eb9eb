package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.Procedure;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways from the start to the agenda. */
abstract class PreparationBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;

    @Test
    void an_extended_consultation_ends_on_its_new_last_day_and_counts_what_came_in() {
        MatterId matter = procedures.start(UNDERTAKER, "禁牧休牧方案");
        walk.draft(UNDERTAKER, matter, "禁牧草案");
        LocalDate from = procedures.today();
        walk.notice(UNDERTAKER, matter, from, from.plusDays(2), "汛期临近");
        opinion(matter, "牧户", "希望延长过渡期");
        procedures.doesFree(UNDERTAKER, matter, "act_extendConsultation", "until", from.plusDays(4).toString(), "reason",
                "应公众要求");
        procedures.goTo(from.plusDays(4));
        assertThat(procedures.open(matter)).doesNotContain("userTask_summariseOpinions");
        opinion(matter, null, "同意");

        procedures.goTo(from.plusDays(5));
        assertThat(procedures.dossier(matter).consultation().ended().opinions()).isEqualTo(2);
        assertThat(procedures.dossier(matter).consultation().ended().on()).isEqualTo(from.plusDays(4));
        walk.summary(UNDERTAKER, matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
    }

    @Test
    void all_six_procedures_run_side_by_side_and_the_meeting_waits_for_the_last() {
        MatterId matter = procedures.start(UNDERTAKER, "化肥减量方案", "professional", "riskPossible", "marketEntities",
                "departmentsConcerned");
        walk.draft(UNDERTAKER, matter, "减量草案");
        LocalDate from = procedures.today();
        walk.notice(UNDERTAKER, matter, from, from.plusDays(1), "春耕在即");
        assertThat(procedures.open(matter)).containsExactly("userTask_askDepartments", "userTask_chooseExperts",
                "userTask_planRiskAssessment", "userTask_screenFairCompetition", "userTask_submitForReview");
        procedures.goTo(from.plusDays(2));
        assertThat(procedures.dossier(matter).consultation().ended().opinions()).isZero();
        steps.departments(matter);
        steps.experts(matter);
        steps.risk(matter, "LOW", "YES");
        steps.fairCompetition(matter, "EXCEPTION_APPLIES", "exceptionUntil", from.plusYears(1).toString());
        walk.reviewed(UNDERTAKER, matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_summariseOpinions");
        walk.summary(UNDERTAKER, matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void a_draft_changed_while_branches_run_owes_again_only_what_the_change_touches() {
        MatterId matter = steps.drafted("冷链建设规划", "professional", "riskPossible");
        walk.reviewed(UNDERTAKER, matter);
        steps.experts(matter);
        steps.changeDraft(matter, "affects", "EXPERT_REVIEW");
        assertThat(procedures.open(matter)).containsExactly("userTask_planRiskAssessment");
        steps.risk(matter, "MEDIUM", "YES");

        assertThat(procedures.dossier(matter).owed()).containsExactly(Procedure.EXPERT_REVIEW, Procedure.LEGALITY_REVIEW);
        assertThat(procedures.open(matter)).containsExactly("userTask_chooseExperts", "userTask_judgeChangedText");
        steps.experts(matter);
        steps.judged(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        assertThat(procedures.dossier(matter).legality().coverage()).extracting(Coverage::by)
                .containsExactly(Coverage.By.OPINION, Coverage.By.CHANGED_TEXT_JUDGED);
    }

    @Test
    void a_draft_changed_while_it_waits_for_the_agenda_or_the_meeting_goes_back_to_what_it_touches() {
        MatterId matter = steps.drafted("屠宰场选址", "riskPossible");
        steps.risk(matter, "LOW", "YES");
        walk.reviewed(UNDERTAKER, matter);
        walk.submittedToMeeting(UNDERTAKER, matter);
        steps.changeDraft(matter, "affects", "RISK_ASSESSMENT");
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText", "userTask_planRiskAssessment");
        steps.risk(matter, "MEDIUM", "YES");
        steps.judged(matter, "REVIEW_AGAIN");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
        walk.reviewed(UNDERTAKER, matter);

        walk.submittedToMeeting(UNDERTAKER, matter);
        walk.listed(matter, walk.meeting(procedures.today()));
        steps.changeDraft(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        steps.judged(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void a_procedure_found_owed_late_is_carried_out_before_the_agenda() {
        MatterId matter = steps.lawful("种业基地规划");
        walk.submittedToMeeting(UNDERTAKER, matter);
        procedures.doesFree("office", matter, "act_requireProcedure", "procedure", "DEPARTMENT_CONSULTATION", "reason",
                "涉及自然资源部门职责");
        assertThat(procedures.open(matter)).containsExactly("userTask_askDepartments");
        steps.departments(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void a_matter_can_be_withdrawn_with_consent_while_its_branches_run() {
        MatterId matter = steps.drafted("秸秆收储", "professional", "riskPossible");
        walk.submitted(UNDERTAKER, matter);
        withdrawn(matter);
    }

    @Test
    void a_matter_can_be_withdrawn_while_it_waits_for_the_agenda() {
        MatterId matter = steps.lawful("农机补贴调整");
        walk.submittedToMeeting(UNDERTAKER, matter);
        withdrawn(matter);
    }

    private void withdrawn(MatterId matter) {
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "上级政策已变", "consentNumber", "市政办函12号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_changeDraft", Steps.pairs(steps.version())))
                .isInstanceOf(ActResult.NotFound.class);
        steps.closed(matter);
        assertThat(procedures.open(matter)).isEmpty();
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.WITHDRAWN);
    }

    private void opinion(MatterId matter, String person, String content) {
        String[] form = {"channel", "WEB", "content", content, "receivedOn", procedures.today().toString(), "person",
            person == null ? "" : person};
        procedures.doesFree(UNDERTAKER, matter, "act_registerOpinion", form);
    }
}
