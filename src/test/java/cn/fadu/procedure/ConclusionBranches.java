package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways from the signed minutes to the closed file and beyond. */
abstract class ConclusionBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;

    @Test
    void a_final_text_without_effect_on_the_opinion_goes_on_to_the_party_committee() {
        MatterId matter = steps.adopted("湿地公园");
        finalTextChanged(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        steps.judged(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
    }

    @Test
    void a_final_text_amended_in_the_review_after_the_meeting_is_the_one_that_is_issued() {
        MatterId matter = steps.adopted("森林防火令");
        finalTextChanged(matter);
        steps.judged(matter, "REVIEW_AGAIN");
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "AMEND_THEN_SUBMIT", "amendments[0].required", "true", "amendments[0].text", "改罚则");
        steps.toDirector(matter);
        steps.issuesOpinion(matter);
        procedures.does(UNDERTAKER, matter, "userTask_answerAmendments",
                steps.version("answers[0].number", "1", "answers[0].adopted", "YES"));
        procedures.does("reviewer", matter, "userTask_confirmAmendments", "confirmed", "YES");
        steps.party(matter, "REPORT", null);

        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        Dossier dossier = procedures.dossier(matter);
        assertThat(dossier.publication().issue().draft()).isEqualTo(dossier.currentDraft().orElseThrow().draft());
        assertThat(dossier.legality().coverageOf(dossier.publication().issue().draft())).isPresent();
    }

    @Test
    void a_final_text_found_unlawful_and_given_up_ends_in_the_archive() {
        MatterId matter = steps.adopted("限行措施");
        finalTextChanged(matter);
        steps.judged(matter, "REVIEW_AGAIN");
        walk.accepted(UNDERTAKER, matter);
        walk.advised("adviser", matter);
        walk.opinion(matter, "UNLAWFUL");
        procedures.does(UNDERTAKER, matter, "userTask_decideAfterUnlawful", "course", "TERMINATE", "reason", "无法补救",
                "consentNumber", "市政办函40号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void party_committee_and_congress_are_asked_until_they_agree_and_a_report_does_not_replace_a_decision() {
        MatterId matter = steps.settled("五年规划", "congressDuty=DECISION");
        steps.party(matter, "REQUEST", "CHANGES_ASKED");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
        steps.party(matter, "REQUEST", "REFUSED");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
        steps.party(matter, "REQUEST", "AGREED");
        steps.congress(matter, "RETURNED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_concludeCongress");
        steps.congress(matter, "REPORTED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_concludeCongress");
        steps.congress(matter, "APPROVED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_issueDecision");
    }

    @Test
    void a_text_that_the_party_committee_wants_changed_is_reviewed_and_asked_about_again() {
        MatterId matter = steps.settled("海域使用", "congressDuty=DECISION");
        steps.party(matter, "REQUEST", "CHANGES_ASKED");
        changed(matter);
        steps.party(matter, "REQUEST", "AGREED");
        steps.congress(matter, "RETURNED", procedures.today());
        changed(matter);
        steps.party(matter, "REQUEST", "AGREED");
        steps.congress(matter, "APPROVED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_issueDecision");
        changed(matter);
        steps.party(matter, "REPORT", null);
        assertThat(procedures.open(matter)).containsExactly("userTask_concludeCongress");
        steps.congress(matter, "APPROVED", procedures.today());

        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        Dossier dossier = procedures.dossier(matter);
        assertThat(dossier.drafts()).hasSize(4);
        assertThat(dossier.publication().issue().draft()).isEqualTo(dossier.currentDraft().orElseThrow().draft());
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_changeDraft", Steps.pairs(steps.version())))
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_withdraw", "reason", "理由", "consentNumber", "1"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void after_the_decision_no_procedure_is_repeated_but_the_review_of_the_text() {
        MatterId matter = steps.settled("林地占用");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_changeDraft",
                Steps.pairs(steps.version("affects", "RISK_ASSESSMENT")))).isEqualTo(new ActResult.Refused(
                java.util.List.of(cn.fadu.forms.FieldProblem.of("affects", "problem.affects-after-decision"))));
    }

    @Test
    void a_matter_can_be_withdrawn_after_the_meeting_until_it_is_issued() {
        MatterId reviewed = steps.adopted("采砂规划");
        finalTextChanged(reviewed);
        withdrawn(reviewed);
        MatterId refused = steps.settled("围填海");
        steps.party(refused, "REQUEST", "REFUSED");
        withdrawn(refused);
        MatterId issued = steps.settled("禁牧令");
        steps.party(issued, "REPORT", null);
        withdrawn(issued);
    }

    @Test
    void a_decision_that_may_not_be_disclosed_is_carried_out_evaluated_and_filed_without_publication() {
        MatterId matter = steps.settled("应急储备", "congressDuty=REPORT");
        steps.party(matter, "REPORT", null);
        steps.congress(matter, "REPORTED", procedures.today());
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile", "userTask_reportExecution");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.CLOSED);

        executionReported(matter, "YES");
        procedures.does(UNDERTAKER, matter, "userTask_evaluate", "result", "目标基本实现", "document",
                procedures.document(UNDERTAKER, "评估报告.txt", "评估"));
        assertThat(procedures.open(matter)).isEmpty();
        assertThat(procedures.dossier(matter).followup().report().step()).isEqualTo("evaluate");
    }

    @Test
    void a_published_decision_is_filed_and_its_execution_reported_without_evaluation() {
        MatterId matter = steps.settled("公共停车");
        steps.party(matter, "REPORT", null);
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "PARTIAL");
        assertThat(steps.publishes(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        executionReported(matter, "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(procedures.open(matter)).isEmpty();
    }

    private void changed(MatterId matter) {
        steps.changeDraft(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        assertThat(procedures.dossier(matter).publication().partyCommittee()).isNull();
        assertThat(procedures.dossier(matter).publication().congress()).isNull();
        steps.judged(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
    }

    private void withdrawn(MatterId matter) {
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "不再出台", "consentNumber", "市政办函50号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.WITHDRAWN);
        assertThat(procedures.open(matter)).isEmpty();
    }

    private void finalTextChanged(MatterId matter) {
        var form = steps.version("changed", "YES");
        form.remove("basis");
        procedures.does(UNDERTAKER, matter, "userTask_registerFinalText", form);
    }

    private void executionReported(MatterId matter, String evaluationNeeded) {
        procedures.does(UNDERTAKER, matter, "userTask_reportExecution", "result", "按计划推进", "evaluationNeeded",
                evaluationNeeded);
    }
}
