package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The unit's own steps before review, advisers and review meetings, countersignature, and what is taken back. */
abstract class LegalityDeskBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private Worklist worklist;

    @Test
    void a_unit_that_chooses_so_checks_discusses_and_signs_before_the_submission_leaves() {
        MatterId matter = steps.drafted("生猪稳产保供");
        prepared(matter, "legalCheck", "true", "discussion", "true");
        assertThat(next(matter)).isEqualTo("userTask_checkInUnit");
        checksInUnit(matter, "AGREES");
        assertThat(next(matter)).isEqualTo("userTask_discussInUnit");
        discusses(matter, "AGREES");
        assertThat(procedures.dossier(matter).legality().sentOn()).isEmpty();
        walk.signed(UNDERTAKER, matter);
        assertThat(procedures.dossier(matter).legality().sentOn()).contains(procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_registerReceipt");
    }

    @Test
    void each_desk_of_the_unit_can_send_the_submission_back() {
        MatterId matter = steps.drafted("水产种苗检疫");
        prepared(matter, "legalCheck", "true");
        checksInUnit(matter, "AMEND");
        assertThat(next(matter)).isEqualTo("userTask_submitForReview");
        prepared(matter, "legalCheck", "true");
        checksInUnit(matter, "AGREES");
        takenBack("unit-legal", matter, "userTask_signSubmission", "userTask_checkInUnit");
        checksInUnit(matter, "DISAGREES");
        prepared(matter, "discussion", "true");
        discusses(matter, "AGREES");
        takenBack("unit-head", matter, "userTask_signSubmission", "userTask_discussInUnit");
        discusses(matter, "DISAGREES");
        assertThat(next(matter)).isEqualTo("userTask_submitForReview");
        prepared(matter);
        procedures.does("unit-head", matter, "userTask_signSubmission", "signed", "NO", "note", "补充说明");
        assertThat(next(matter)).isEqualTo("userTask_submitForReview");
        assertThat(procedures.dossier(matter).legality().sentOn()).isEmpty();
    }

    @Test
    void what_was_sent_is_taken_back_while_the_next_desk_has_not_opened_it() {
        MatterId matter = steps.drafted("耕地进出平衡");
        prepared(matter, "legalCheck", "true");
        takenBack(UNDERTAKER, matter, "userTask_checkInUnit", "userTask_submitForReview");
        assertThat(procedures.dossier(matter).legality().submission()).isNull();
        prepared(matter);
        takenBack(UNDERTAKER, matter, "userTask_signSubmission", "userTask_submitForReview");
        prepared(matter);
        walk.signed(UNDERTAKER, matter);
        takenBack("unit-head", matter, "userTask_registerReceipt", "userTask_signSubmission");
        assertThat(next(matter)).isEqualTo("userTask_signSubmission");
        assertThat(procedures.dossier(matter).legality().sentOn()).isEmpty();

        walk.signed(UNDERTAKER, matter);
        procedures.does("reviewer", matter, "userTask_registerReceipt");
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser");
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "LAWFUL");
        takenBack("reviewer", matter, "userTask_checkOpinion", "userTask_draftOpinion");
        assertThat(procedures.dossier(matter).legality().opinionDraft()).isNull();
        steps.opinionDrafted(matter, "LAWFUL");
        steps.passed(matter, "checker", "userTask_checkOpinion", "YES");
        takenBack("checker", matter, "userTask_approveOpinion", "userTask_checkOpinion");
        assertThat(next(matter)).isEqualTo("userTask_checkOpinion");
        steps.toDirector(matter);
        takenBack("approver", matter, "userTask_issueOpinion", "userTask_approveOpinion");
        assertThat(next(matter)).isEqualTo("userTask_approveOpinion");
        steps.passed(matter, "approver", "userTask_approveOpinion", "YES");
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void the_receipt_carries_its_day_and_its_list_and_the_opinion_the_days_it_took() {
        MatterId matter = steps.drafted("休耕轮作补助");
        LocalDate sent = procedures.today();
        prepared(matter);
        walk.signed(UNDERTAKER, matter);
        procedures.goTo(sent.plusDays(8));
        procedures.does("reviewer", matter, "userTask_registerReceipt", "receivedOn",
                sent.toString(), "received[0].material", "DRAFT", "received[0].pages", "12", "received[1].material", "OTHER",
                "received[1].note", "附图一份");
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser");
        walk.advised("adviser", matter);
        walk.opinion(matter, "LAWFUL", "reviewBasis", "《中华人民共和国农业法》");
        LegalityFile file = procedures.dossier(matter).legality();
        assertThat(file.receipt().received()).extracting(r -> r.pages()).containsExactly(12, null);
        OpinionIssued opinion = file.issued();
        assertThat(opinion.receivedOn()).isEqualTo(sent);
        assertThat(opinion.completeOn()).isEqualTo(sent);
        assertThat(opinion.workingDays()).isBetween(3, 8);
        assertThat(file.opinionDraft().basis()).isEqualTo("《中华人民共和国农业法》");
    }

    @Test
    void the_file_is_the_work_of_the_reviewer_and_the_advisers_it_was_assigned_to() {
        MatterId matter = steps.drafted("兽药经营规范");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        assertThat(procedures.attempt("reviewer", matter, "userTask_assignReview", Procedures.form("reviewer", UNDERTAKER,
                "advisers", "adviser"))).isInstanceOf(ActResult.Refused.class);
        walk.assigned(matter, "adviser");
        assertThat(procedures.dossier(matter).legality().assignment().reviewer()).isEqualTo(new PersonId("reviewer"));
        assertThat(procedures.attempt("adviser2", matter, "userTask_declareInterest", Procedures.form("accepts", "YES",
                "secrecy", "true"))).isInstanceOf(ActResult.TakenBy.class);
    }

    @Test
    void where_every_adviser_withdraws_a_review_meeting_hears_others() {
        MatterId matter = steps.drafted("农机报废更新");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser");
        procedures.does("adviser", matter, "userTask_declareInterest", "accepts", "NO", "conflict", "曾代理相关企业");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        assertThat(gates.assertClosed(matter, steps.issuesOpinion(matter), "adviserHeard")).extracting(r -> r.act())
                .containsExactly("act_recordReviewMeeting");
        procedures.doesFree("reviewer", matter, "act_recordReviewMeeting", "place", "市司法局会议室", "views[0].adviser",
                "adviser2", "views[0].conclusion", "LAWFUL", "views[0].opinion", "未发现违法情形", "conclusion", "一致认为合法");
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).legality().issued().overdueAdvisers()).isZero();
        assertThat(procedures.attemptFree("reviewer", matter, "act_recordReviewMeeting", "place", "会后"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void an_adviser_can_be_added_while_the_review_goes_on_whether_others_are_still_asked_or_not() {
        MatterId matter = steps.drafted("农药包装回收");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser");
        procedures.doesFree("reviewer", matter, "act_addAdviser", "advisers", "adviser2", "instruction", "处罚条款的依据");
        assertThat(procedures.open(matter)).filteredOn("userTask_declareInterest"::equals).hasSize(2);
        assertThat(procedures.attemptFree("reviewer", matter, "act_addAdviser", "advisers", "adviser2"))
                .isInstanceOf(ActResult.Refused.class);
        for (String account : List.of("adviser", "adviser2")) {
            procedures.does(account, matter, "userTask_declareInterest", "accepts", "NO", "conflict", "任相关企业顾问");
        }
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
        assertThat(procedures.dossier(matter).legality().heard().silentOn(procedures.today())).isZero();
    }

    @Test
    void an_adviser_is_added_after_the_only_one_asked_withdrew() {
        MatterId matter = steps.drafted("农资打假协作");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser");
        procedures.does("adviser", matter, "userTask_declareInterest", "accepts", "NO", "conflict", "任相关企业顾问");
        procedures.doesFree("reviewer", matter, "act_addAdviser", "advisers", "adviser2");
        walk.advised("adviser2", matter);
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).legality().issued().overdueAdvisers()).isZero();
    }

    @Test
    void a_supplement_is_due_on_the_day_the_notice_names_and_the_guaranteed_time_waits_for_it() {
        MatterId matter = steps.drafted("渔船更新改造");
        walk.submitted(UNDERTAKER, matter);
        LocalDate until = procedures.today().plusDays(5);
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "SUPPLEMENT", "missing", "RISK_REPORT",
                "supplementBy", until.toString(), "note", "缺风险评估报告");
        assertThat(worklist.openIn(matter).get(0).due()).isEqualTo(until);
        assertThat(procedures.dossier(matter).legality().completeOn()).isEmpty();
        procedures.goTo(until);
        procedures.does(UNDERTAKER, matter, "userTask_supplementMaterials", "supplied", "RISK_REPORT");
        steps.checked(matter, "ACCEPTED");
        assertThat(procedures.dossier(matter).legality().completeOn()).contains(until);
    }

    @Test
    void no_reply_countersignature_or_telephone_note_ever_opens_the_agenda() {
        MatterId matter = steps.drafted("屠宰检疫收费", "departmentsConcerned");
        steps.departments(matter);
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        for (String kind : List.of("COMMENTS", "TELEPHONE", "VISIT")) {
            procedures.doesFree("reviewer", matter, "act_noteInquiry", "kind", kind, "askedOf", "市财政局", "content",
                    "是否涉及新增收费", "answer", "司法局同意，无意见");
        }
        assertThat(procedures.dossier(matter).legality().heard().inquiries()).isEqualTo(3);
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "legalityOpinionCoversDraft"))
                .extracting(r -> r.act()).containsExactly("userTask_draftOpinion");
    }

    @Test
    void an_opinion_that_is_to_be_countersigned_waits_for_the_adviser_who_can_send_it_back() {
        MatterId matter = steps.drafted("街道安全网格");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser", "cosign", "true");
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        assertThat(next(matter)).isEqualTo("userTask_cosignOpinion");
        procedures.does("adviser", matter, "userTask_cosignOpinion", "signed", "NO", "note", "第三条依据不足");
        assertThat(next(matter)).isEqualTo("userTask_draftOpinion");
        steps.opinionDrafted(matter, "LAWFUL");
        steps.toDirector(matter);
        procedures.does("adviser", matter, "userTask_cosignOpinion", "signed", "YES");
        takenBack("adviser", matter, "userTask_issueOpinion", "userTask_cosignOpinion");
        procedures.does("adviser", matter, "userTask_cosignOpinion", "signed", "YES");
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
    }

    private void prepared(MatterId matter, String... more) {
        Map<String, List<String>> form = Procedures.form("materials", "DRAFT|EXPLANATION", "procedureStatement", "已履行");
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_submitForReview", form);
    }

    private void checksInUnit(MatterId matter, String consent) {
        procedures.does("unit-legal", matter, "userTask_checkInUnit", "authority", "COMPLIES", "procedure", "COMPLIES",
                "content", "NEEDS_CHANGE", "contentReasons", "第五条措辞", "consent", consent, "opinion", "审核意见");
    }

    private void discusses(MatterId matter, String consent) {
        procedures.does("unit-head", matter, "userTask_discussInUnit", "meeting", "局长办公会第6次会议", "attendees", "张德明等",
                "consent", consent, "conclusion", "讨论情况");
    }

    private void takenBack(String account, MatterId matter, String from, String to) {
        assertThat(procedures.recalls(account, matter, from)).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).contains(to).doesNotContain(from);
    }

    /** What the closed agenda names as the next act, which somebody can do now. */
    private String next(MatterId matter) {
        return gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "legalityOpinionCoversDraft").get(0)
                .act();
    }
}
