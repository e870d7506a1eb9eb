package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts that the law closes: the facts are recorded all the same, and what opens the act is named and works. */
@FaduTest
class ClosedActsTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;

    @Test
    void a_chief_who_speaks_third_is_recorded_at_once_and_speaks_again_before_the_minutes_are_signed() {
        MatterId matter = steps.lawful("校车管理");
        steps.takenUp(matter);
        walk.states(matter, "member1", "AGREES");
        walk.states(matter, "member2", "DISAGREES");
        assertThat(rules(matter)).doesNotContain("chiefSpeaksLast");
        walk.states(matter, "chief", "AGREES");
        assertThat(procedures.dossier(matter).deliberation().statements()).hasSize(3);
        assertThat(gates.findings(matter)).filteredOn(v -> v.rule().equals("chiefSpeaksLast")).extracting(Verdict::answer)
                .containsExactly(Answer.BROKEN);

        walk.states(matter, "member3", "AGREES");
        walk.states(matter, "member4", "NO_COMMENT");
        walk.decides(matter, "ADOPTED", "FOR");
        writeMinutes(matter);
        assertThat(gates.assertClosed(matter, sign(matter), "chiefSpeaksLast")).extracting(Remedy::act)
                .containsExactly("act_recordStatement");
        walk.states(matter, "chief", "AGREES");
        assertThat(sign(matter)).isInstanceOf(ActResult.Recorded.class);
        assertThat(rules(matter)).doesNotContain("chiefSpeaksLast");
    }

    @Test
    void a_member_not_heard_and_a_departure_without_reasons_keep_the_minutes_open_until_both_are_mended() {
        MatterId matter = steps.lawful("学区划分");
        steps.takenUp(matter);
        List.of("member1", "member2", "member3").forEach(m -> walk.states(matter, m, "DISAGREES"));
        walk.states(matter, "chief", "AGREES");
        decides(matter, "AGAINST", "YES", null);
        assertThat(rules(matter)).contains("departureExplained", "allMembersHeard");
        writeMinutes(matter);
        gates.assertClosed(matter, sign(matter), "allMembersHeard", "departureExplained", "chiefSpeaksLast");

        walk.states(matter, "member4", "ABSTAINS");
        walk.states(matter, "chief", "AGREES");
        assertThat(gates.assertClosed(matter, sign(matter), "departureExplained")).extracting(Remedy::act)
                .containsExactly("act_recordDecision");
        decides(matter, "AGAINST", "YES", "已有专项资金，逾期将被收回");
        assertThat(sign(matter)).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void an_uncontrollable_risk_closes_adoption_and_leaves_every_other_outcome_open() {
        MatterId matter = steps.drafted("垃圾焚烧选址", "riskPossible", "marketEntities");
        steps.risk(matter, "HIGH", "NO");
        steps.fairCompetition(matter, "MUST_NOT_ISSUE");
        walk.reviewed(UNDERTAKER, matter);
        steps.decided(matter, "ADOPTED");
        writeMinutes(matter);
        assertThat(gates.assertClosed(matter, sign(matter), "riskControllableToAdopt", "fairCompetitionBarsIssue"))
                .extracting(Remedy::act).containsOnly("act_recordDecision");
        walk.decides(matter, "AMEND", "NONE");
        procedures.does("chief", matter, "userTask_signMinutes", "signed", "NO");
        walk.minutes(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_reviseDraft");
    }

    @Test
    void a_consultation_shorter_than_thirty_days_needs_a_reason_in_its_notice() {
        MatterId matter = procedures.start(UNDERTAKER, "夜间施工");
        walk.draft(UNDERTAKER, matter, "施工草案");
        LocalDate from = procedures.today();
        walk.noticeReady(UNDERTAKER, matter);
        var form = Procedures.form("from", from.toString(), "until", from.plusDays(29).toString(), "channels", "OTHER",
                "howToComment", "来信", "contact", "陈立新", "notice", procedures.document(UNDERTAKER, "公告.txt", "公告"));
        assertThat(gates.assertClosed(matter, procedures.attempt(UNDERTAKER, matter, "userTask_publishNotice", form),
                "consultationLength")).extracting(Remedy::act).containsExactly("userTask_publishNotice");
        form.put("shorteningReason", List.of("高考临近"));
        procedures.does(UNDERTAKER, matter, "userTask_publishNotice", form);
    }

    @Test
    void a_text_is_not_dated_before_the_committee_the_congress_the_minutes_or_its_review() {
        MatterId matter = steps.drafted("供热价格", "congressDuty=REPORT");
        procedures.goTo(procedures.today().plusDays(1));
        walk.reviewed(UNDERTAKER, matter);
        walk.adopted(UNDERTAKER, matter);
        procedures.does(UNDERTAKER, matter, "userTask_registerFinalText", "changed", "NO");
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "partyCommitteeInformed",
                "congressInformed")).extracting(Remedy::act).containsOnly("userTask_informPartyCommittee");
        steps.party(matter, "REQUEST", "AGREED");
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "congressInformed"))
                .extracting(Remedy::act).containsExactly("userTask_concludeCongress");
        gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUBLISH_DECISION), "congressInformed", "disclosureChecked");
        steps.congress(matter, "REPORTED", procedures.today());

        assertThat(gates.assertClosed(matter, steps.issues(matter, procedures.today().minusDays(1)), "issuedTextCovered",
                "discussedCollectively", "partyCommitteeInformed", "congressInformed"))
                .extracting(Remedy::act).containsOnly("userTask_issueDecision");
        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void an_exception_that_ends_between_minutes_and_issue_leaves_only_the_withdrawal() {
        MatterId matter = steps.drafted("地方采购目录", "marketEntities");
        LocalDate last = procedures.today().plusDays(1);
        steps.fairCompetition(matter, "EXCEPTION_APPLIES", "exceptionUntil", last.toString());
        walk.reviewed(UNDERTAKER, matter);
        walk.adopted(UNDERTAKER, matter);
        procedures.goTo(last.plusDays(1));
        assertThat(gates.gate(matter, GuardedAct.ISSUE_DECISION).obstacles()).extracting(Verdict::rule)
                .contains("fairCompetitionBarsIssue");
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "fairCompetitionBarsIssue",
                "partyCommitteeInformed")).extracting(Remedy::act).containsOnly("userTask_registerFinalText");
        procedures.does(UNDERTAKER, matter, "userTask_registerFinalText", "changed", "NO");
        steps.party(matter, "REPORT", null);

        Verdict ended = gates.answer(matter, GuardedAct.ISSUE_DECISION, "fairCompetitionBarsIssue");
        assertThat(ended.message()).isEqualTo("rule.fairCompetitionBarsIssue.exceptionEndedAfterMeeting");
        assertThat(gates.assertClosed(matter, steps.issues(matter, procedures.today()), "fairCompetitionBarsIssue"))
                .extracting(Remedy::act).containsExactly("act_withdraw");
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "例外期限届满", "consentNumber", "市政办函51号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
    }

    @Test
    void changes_asked_for_before_issue_name_the_act_that_changes_the_text() {
        MatterId matter = steps.settled("热力特许", "congressDuty=DECISION");
        steps.party(matter, "REQUEST", "CHANGES_ASKED");
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "partyCommitteeInformed",
                "congressInformed")).extracting(Remedy::act).containsOnly("userTask_answerPartyChanges");
        procedures.does(UNDERTAKER, matter, "userTask_answerPartyChanges", "course", "EXPLAIN", "reason", "已核定");
        steps.party(matter, "REQUEST", "AGREED");
        steps.congress(matter, "RETURNED", procedures.today());
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "congressInformed"))
                .extracting(Remedy::act).containsExactly("act_changeDraft");
        steps.changeDraft(matter);
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "issuedTextCovered",
                "partyCommitteeInformed", "congressInformed")).extracting(Remedy::act)
                .containsOnly("userTask_judgeChangedText");
    }

    @Test
    void a_publication_after_the_limit_is_warned_about_and_never_prevented() {
        MatterId matter = steps.settled("公园收费");
        steps.party(matter, "REPORT", null);
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "FULL");
        LocalDate late = procedures.today().plusDays(40);
        procedures.goTo(late);
        assertThat(gates.answer(matter, GuardedAct.PUBLISH_DECISION, "publishedInTime").answer()).isEqualTo(Answer.WARNING);
        gates.assertSomebodyCan(matter, gates.answer(matter, GuardedAct.PUBLISH_DECISION, "publishedInTime").remedy());
        assertThat(steps.publishes(matter, late)).isInstanceOf(ActResult.Recorded.class);
        assertThat(gates.findings(matter)).extracting(Verdict::rule, Verdict::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("publishedInTime", Answer.WARNING));
    }

    @Test
    void nothing_is_published_as_of_a_day_before_it_was_checked_for_disclosure() {
        MatterId matter = steps.settled("出租车运价");
        steps.party(matter, "REPORT", null);
        steps.issues(matter, procedures.today());
        steps.disclosure(matter, "FULL");
        assertThat(gates.assertClosed(matter, steps.publishes(matter, procedures.today().minusDays(1)), "disclosureChecked"))
                .extracting(Remedy::act).containsExactly("userTask_publishDecision");
        assertThat(steps.publishes(matter, procedures.today().plusDays(1))).isEqualTo(new ActResult.Refused(List.of(
                FieldProblem.of("publishedOn", "problem.future-date", procedures.today()))));
    }

    private List<String> rules(MatterId matter) {
        return gates.findings(matter).stream().map(Verdict::rule).toList();
    }

    private void writeMinutes(MatterId matter) {
        walk.minutesChecked(matter);
    }

    private ActResult sign(MatterId matter) {
        return procedures.attempt("chief", matter, "userTask_signMinutes", Procedures.form("signed", "YES"));
    }

    private void decides(MatterId matter, String majority, String departs, String reasons) {
        procedures.doesFree("recorder", matter, "act_recordDecision", "outcome", "ADOPTED", "majority", majority, "departs",
                departs, "decision", "通过", "reasons", reasons == null ? "" : reasons);
    }
}
