package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Stage;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways through the legality review. */
abstract class LegalityBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;

    @Test
    void material_is_supplemented_once_and_is_complete_on_the_day_of_the_supplement() {
        MatterId matter = steps.drafted("渔港管理");
        walk.submitted(UNDERTAKER, matter);
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "SUPPLEMENT", "missing",
                "LEGAL_BASIS|RISK_REPORT", "note", "请一次性补齐");
        LocalDate supplied = procedures.today().plusDays(1);
        procedures.goTo(supplied);
        procedures.does(UNDERTAKER, matter, "userTask_supplementMaterials", "supplied", "LEGAL_BASIS|RISK_REPORT");

        assertThat(procedures.attempt("reviewer", matter, "userTask_checkMaterials",
                Procedures.form("outcome", "SUPPLEMENT", "missing", "OTHER")))
                .isEqualTo(new ActResult.Refused(java.util.List.of(FieldProblem.of("outcome", "problem.supplement-only-once"))));
        steps.checked(matter, "ACCEPTED");
        assertThat(procedures.dossier(matter).legality().completeOn()).contains(supplied);
        assertThat(procedures.open(matter)).containsExactly("userTask_assignReview");
    }

    @Test
    void a_submission_returned_or_out_of_scope_can_be_sent_again() {
        MatterId matter = steps.drafted("农药废弃物回收");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "RETURNED");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
        walk.submitted(UNDERTAKER, matter);
        assertThat(procedures.dossier(matter).legality().materialCheck()).isNull();
        steps.checked(matter, "OUT_OF_SCOPE");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
    }

    @Test
    void one_of_two_advisers_silent_does_not_stop_the_opinion_and_is_marked() {
        MatterId matter = steps.drafted("耕地轮作");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser|adviser2");
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        assertThat(gates.assertClosed(matter, steps.issuesOpinion(matter), "adviserHeard")).extracting(r -> r.act())
                .containsExactly("userTask_declareInterest");

        walk.advised("adviser", matter);
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).legality().issued().overdueAdvisers()).isEqualTo(1);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void checker_approver_and_director_can_each_send_the_opinion_back() {
        MatterId matter = steps.drafted("农村公路养护");
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "LAWFUL");
        steps.passed(matter, "checker", "userTask_checkOpinion", "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
        steps.opinionDrafted(matter, "LAWFUL");
        steps.passed(matter, "checker", "userTask_checkOpinion", "YES");
        steps.passed(matter, "approver", "userTask_approveOpinion", "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        steps.passed(matter, "director", "userTask_issueOpinion", "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
        assertThat(procedures.dossier(matter).legality().issued()).isNull();
        walk.opinion(matter, "LAWFUL");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void an_opinion_that_asks_for_amendments_covers_the_amended_text_once_the_reviewer_confirms_it() {
        MatterId matter = steps.drafted("河道采砂规划");
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "AMEND_THEN_SUBMIT", "amendments[0].required", "true", "amendments[0].text", "删去收费",
                "amendments[1].text", "建议统一用语");
        steps.toDirector(matter);
        steps.issuesOpinion(matter);
        assertThat(answers(matter, "NO", "不便删去")).isInstanceOf(ActResult.Refused.class);
        assertThat(procedures.open(matter)).containsExactly("userTask_answerAmendments");

        assertThat(answers(matter, "YES", null)).isInstanceOf(ActResult.Recorded.class);
        procedures.does("reviewer", matter, "userTask_confirmAmendments", "confirmed", "NO", "note", "收费仍在附件中");
        assertThat(procedures.open(matter)).containsExactly("userTask_answerAmendments");
        assertThat(answers(matter, "YES", null)).isInstanceOf(ActResult.Recorded.class);
        procedures.does("reviewer", matter, "userTask_confirmAmendments", "confirmed", "YES");

        LegalityFile file = procedures.dossier(matter).legality();
        Digest current = procedures.dossier(matter).currentDraft().orElseThrow().draft();
        assertThat(file.coverageOf(current)).map(Coverage::by).contains(Coverage.By.AMENDMENTS_CONFIRMED);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void an_unlawful_draft_can_be_amended_and_submitted_again() {
        MatterId matter = unlawful("限制外地饲料");
        procedures.does(UNDERTAKER, matter, "userTask_decideAfterUnlawful",
                steps.version("course", "AMEND_AND_RESUBMIT", "reason", "删去歧视条款"));
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
        walk.reviewed(UNDERTAKER, matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void an_unlawful_draft_that_is_given_up_ends_in_the_archive_and_stops_the_other_branches() {
        MatterId matter = unlawful("全域限养", "professional");
        procedures.does(UNDERTAKER, matter, "userTask_decideAfterUnlawful", "course", "TERMINATE", "reason", "无法修改",
                "consentNumber", "市政办函20号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void risks_are_stated_only_for_an_exploratory_reform() {
        MatterId matter = steps.drafted("宅基地试点", "exploratory");
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        walk.opinion(matter, "RISK_STATED", "exploratoryFinding", "国家尚无明确规定");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");

        MatterId ordinary = steps.drafted("普通事项");
        walk.accepted(UNDERTAKER, ordinary);
        walk.advised("adviser", ordinary);
        steps.opinionDrafted(ordinary, "RISK_STATED", "exploratoryFinding", "国家尚无明确规定");
        steps.toDirector(ordinary);
        assertThat(gates.assertClosed(ordinary, steps.issuesOpinion(ordinary), "riskStatedOnlyForReform"))
                .extracting(r -> r.act()).containsExactly("userTask_issueOpinion");
        steps.passed(ordinary, "director", "userTask_issueOpinion", "NO");
        walk.opinion(ordinary, "LAWFUL");
        assertThat(procedures.open(ordinary)).containsExactly("userTask_submitToMeeting");
    }

    private MatterId unlawful(String title, String... flags) {
        MatterId matter = steps.drafted(title, flags);
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        walk.opinion(matter, "UNLAWFUL");
        assertThat(procedures.open(matter)).contains("userTask_decideAfterUnlawful");
        return matter;
    }

    private ActResult answers(MatterId matter, String adopted, String reason) {
        return procedures.attempt(UNDERTAKER, matter, "userTask_answerAmendments", steps.version("answers[0].number", "1",
                "answers[0].adopted", adopted, "answers[0].reason", reason == null ? "" : reason, "answers[1].number", "2",
                "answers[1].adopted", "NO", "answers[1].reason", "行业惯用语"));
    }
}
