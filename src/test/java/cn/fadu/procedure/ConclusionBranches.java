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
        assertThat(procedures.open(matter)).containsExactly("userTask_answerPartyChanges");
        procedures.does(UNDERTAKER, matter, "userTask_answerPartyChanges", "course", "EXPLAIN", "reason", "已按上位规划核定");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
        steps.party(matter, "REQUEST", "REFUSED");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAfterRefusal");
        procedures.does(UNDERTAKER, matter, "userTask_decideAfterRefusal", "course", "ASK_AGAIN", "reason", "补充测算");
        assertThat(procedures.open(matter)).containsExactly("userTask_informPartyCommittee");
        steps.party(matter, "REQUEST", "AGREED");
        steps.congress(matter, "RETURNED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_concludeCongress");
        steps.congress(matter, "REPORTED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_concludeCongress");
        steps.congress(matter, "APPROVED", procedures.today());
        assertThat(procedures.open(matter)).containsExactly("userTask_signDecision");
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
        assertThat(procedures.open(matter)).containsExactly("userTask_signDecision");
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
    void a_decision_that_may_not_be_disclosed_is_carried_out_and_filed_without_publication() {
        MatterId matter = steps.settled("应急储备", "congressDuty=REPORT");
        steps.party(matter, "REPORT", null);
        steps.congress(matter, "REPORTED", procedures.today());
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "NONE");
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks", "userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.CLOSED);
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks");
    }

    @Test
    void a_published_decision_is_filed_while_its_execution_begins() {
        MatterId matter = steps.settled("公共停车");
        steps.party(matter, "REPORT", null);
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "PARTIAL");
        assertThat(steps.publishes(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks", "userTask_closeFile");
        steps.closed(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks");
    }

    @Test
    void a_text_changed_at_the_wish_of_the_party_committee_is_reviewed_before_it_is_asked_about_again() {
        MatterId matter = steps.settled("环湖岸线");
        steps.party(matter, "REQUEST", "CHANGES_ASKED");
        var form = steps.version("course", "CHANGE");
        form.remove("basis");
        procedures.does(UNDERTAKER, matter, "userTask_answerPartyChanges", form);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        steps.judged(matter, "NONE");
        steps.party(matter, "REQUEST", "AGREED");
        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).drafts()).hasSize(2);
    }

    @Test
    void a_matter_the_party_committee_refused_is_withdrawn_with_the_consent_of_the_organ() {
        MatterId matter = steps.settled("禁渔区");
        steps.party(matter, "REQUEST", "REFUSED");
        procedures.does(UNDERTAKER, matter, "userTask_decideAfterRefusal", "course", "WITHDRAW", "reason", "条件不具备",
                "consentNumber", "市政办函61号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void a_request_agreed_to_before_the_meeting_counts_for_the_same_text_and_not_for_another() {
        MatterId same = steps.lawful("绿道建设");
        early(same, "AGREED");
        walk.adopted(UNDERTAKER, same);
        procedures.does(UNDERTAKER, same, "userTask_registerFinalText", "changed", "NO");
        assertThat(procedures.open(same)).containsExactly("userTask_signDecision");
        assertThat(procedures.attemptFree("office", same, "act_informPartyCommitteeEarly", "kind", "REPORT", "number", "1",
                "repliedOn", procedures.today().toString())).isInstanceOf(ActResult.NotFound.class);

        MatterId changed = steps.lawful("慢行系统");
        early(changed, "AGREED");
        walk.adopted(UNDERTAKER, changed);
        finalTextChanged(changed);
        steps.judged(changed, "NONE");
        assertThat(procedures.open(changed)).containsExactly("userTask_informPartyCommittee");

        MatterId refused = steps.lawful("停车收费");
        early(refused, "REFUSED");
        walk.adopted(UNDERTAKER, refused);
        procedures.does(UNDERTAKER, refused, "userTask_registerFinalText", "changed", "NO");
        assertThat(procedures.open(refused)).containsExactly("userTask_informPartyCommittee");
    }

    @Test
    void a_published_text_is_corrected_and_its_publication_withdrawn_with_both_on_record() {
        MatterId matter = steps.settled("公园管理");
        steps.party(matter, "REPORT", null);
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "FULL");
        procedures.does(UNDERTAKER, matter, "userTask_prepareInterpretation", "needed", "NO", "reason", "内容为延期");
        String today = procedures.today().toString();
        assertThat(procedures.attemptFree("office", matter, "act_correctPublication", "error", "二", "correction", "三",
                "correctedOn", today)).isInstanceOf(ActResult.NotFound.class);
        assertThat(steps.publishes(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        procedures.doesFree("office", matter, "act_correctPublication", "error", "第二条日期", "correction", "七月一日",
                "correctedOn", today);
        procedures.doesFree("office", matter, "act_withdrawPublication", "reason", "误发讨论稿", "basis", "《政府信息公开条例》第十七条",
                "withdrawnOn", today);
        assertThat(procedures.dossier(matter).publication().publicationWithdrawal()).isNotNull();
        procedures.doesFree("office", matter, "act_publishAgain", "correction", "改用签发稿", "publishedOn", today,
                "channels", "GAZETTE", "address", "政府公报第二期");
        assertThat(procedures.dossier(matter).publication().publicationWithdrawal()).isNull();
        assertThat(procedures.dossier(matter).publication().publishedAgain().correction()).isEqualTo("改用签发稿");
        assertThat(procedures.dossier(matter).publication().published().address()).isEqualTo("政府公报第一期");
        assertThat(procedures.dossier(matter).publication().distribution().recipients()).hasSize(1);
    }

    @Test
    void what_is_missing_in_the_volume_is_chased_and_a_volume_that_fails_a_test_is_put_in_order_again() {
        MatterId matter = steps.drafted("退耕补助");
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "政策到期", "consentNumber", "市政办函70号");
        procedures.does("archivist", matter, "userTask_closeFile", "filing", "CHASE", "missing", "DRAFT|START", "note",
                "缺调研报告");
        assertThat(procedures.open(matter)).containsExactly("userTask_supplyMaterials");
        procedures.does(UNDERTAKER, matter, "userTask_supplyMaterials", "note", "调研报告原件", "documents",
                procedures.document(UNDERTAKER, "调研报告.txt", "调研"));
        procedures.does("archivist", matter, "userTask_closeFile", "filing", "CLOSE", "volumeNumber", "Z001-1", "retention",
                "PERMANENT", "items[0].part", "DRAFT", "items[0].title", "调研报告", "items[0].kept", "TEN_YEARS",
                "items[0].pages", "12", "items[0].box", "3盒1—12页");
        procedures.does("archivist", matter, "userTask_testFile", "authentic", "YES", "complete", "NO", "completeNote",
                "缺目录", "usable", "YES", "secure", "YES");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        assertThat(procedures.dossier(matter).publication().closing()).isNull();
        steps.closed(matter);
        assertThat(procedures.open(matter)).isEmpty();

        procedures.doesFree("archivist", matter, "act_lendFile", "borrower", "市审计局 王某", "purpose", "核查", "approvedBy",
                "孙某");
        assertThat(procedures.attemptFree("archivist", matter, "act_lendFile", "borrower", "他人", "purpose", "查",
                "approvedBy", "孙某")).isInstanceOf(ActResult.NotFound.class);
        procedures.doesFree("archivist", matter, "act_returnFile", "intact", "YES");
        procedures.doesFree("archivist", matter, "act_continueFile", "volumeNumber", "Z001-1续1", "parts", "EXECUTION");
        procedures.doesFree("archivist", matter, "act_handOverFile", "receiver", "市档案馆", "handedOverBy", "甲", "receivedBy",
                "乙", "handedOverOn", procedures.today().toString(), "count", "21");
        procedures.doesFree("archivist", matter, "act_appraiseFile", "conclusion", "KEEP", "reason", "永久", "appraisers",
                "鉴定小组");
        assertThat(procedures.dossier(matter).publication().archive().handOver().receiver()).isEqualTo("市档案馆");
    }

    @Test
    void a_decision_returned_unsigned_is_seen_to_by_the_office_and_signed_before_it_is_numbered() {
        MatterId matter = steps.settled("河道采砂");
        steps.party(matter, "REPORT", null);
        procedures.does("chief", matter, "userTask_signDecision", "signed", "NO", "note", "附件缺图");
        assertThat(procedures.open(matter)).containsExactly("userTask_answerReturn");
        procedures.does("office", matter, "userTask_answerReturn", "done", "已补附图");
        assertThat(procedures.dossier(matter).publication().signature()).isNull();
        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).publication().isSigned()).isTrue();
    }

    @Test
    void a_volume_is_destroyed_only_with_approval_and_neither_for_ever_nor_before_its_period_ends() {
        MatterId matter = steps.drafted("临时围挡");
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "政策到期", "consentNumber", "市政办函71号");
        procedures.does("archivist", matter, "userTask_closeFile", "filing", "CLOSE", "volumeNumber", "Z001-2", "retention",
                "TEN_YEARS");
        procedures.does("archivist", matter, "userTask_testFile", "authentic", "YES", "complete", "YES", "usable", "YES",
                "secure", "YES");
        String[] approval = {"approved", "YES", "reason", "期满"};
        assertThat(procedures.attemptFree("office-head", matter, "act_decideDestruction", approval))
                .isInstanceOf(ActResult.NotFound.class);
        procedures.doesFree("archivist", matter, "act_appraiseFile", "conclusion", "PROPOSE_DESTRUCTION", "reason", "无保存价值",
                "appraisers", "鉴定小组");
        assertThat(procedures.attemptFree("office-head", matter, "act_decideDestruction", approval)).isEqualTo(
                new ActResult.Refused(java.util.List.of(cn.fadu.forms.FieldProblem.of("approved", "problem.volume-retained",
                        java.time.LocalDate.of(procedures.today().getYear() + 10, 12, 31)))));
        assertThat(procedures.attemptFree("office", matter, "act_destroyFile", "destroyedOn", procedures.today().toString(),
                "manner", "化浆", "firstWitness", "甲", "secondWitness", "乙")).isInstanceOf(ActResult.NotFound.class);
        procedures.doesFree("office-head", matter, "act_decideDestruction", "approved", "NO", "reason", "期限未满");
        assertThat(procedures.dossier(matter).publication().archive().awaitsDestruction()).isFalse();
    }

    private void early(MatterId matter, String reply) {
        procedures.doesFree("office", matter, "act_informPartyCommitteeEarly", "kind", "REQUEST", "repliedOn",
                procedures.today().toString(), "reply", reply);
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
}
