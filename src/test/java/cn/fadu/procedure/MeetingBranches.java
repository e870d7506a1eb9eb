package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.Meetings;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways through the meeting. */
abstract class MeetingBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private Meetings meetings;

    @Test
    void an_incomplete_bundle_a_matter_held_back_and_one_refused_all_come_back_to_who_can_act() {
        MatterId matter = steps.lawful("灌区改造");
        submitted(matter, "RETURNED");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        submitted(matter, "COMPLETE");
        agenda(matter, "HELD_BACK");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAgenda");
        agenda(matter, "REFUSED");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void an_item_whose_meeting_is_called_off_is_taken_off_the_agenda_and_listed_for_another() {
        MatterId first = steps.lawful("渔港改造");
        MatterId second = steps.lawful("渔船更新");
        MeetingId meeting = walk.meeting(procedures.today());
        for (MatterId matter : List.of(first, second)) {
            walk.submittedToMeeting(UNDERTAKER, matter);
            walk.listed(matter, meeting);
        }
        procedures.doesFree("office", first, "act_takeOffAgenda", "note", "会议取消");
        assertThat(procedures.open(first)).containsExactly("userTask_decideAgenda");
        assertThat(meetings.items(meeting)).containsExactly(second);
        assertThat(procedures.dossier(first).deliberation().agenda().note()).isEqualTo("会议取消");

        MeetingId next = walk.meeting(procedures.today());
        walk.listed(first, next);
        assertThat(meetings.items(next)).containsExactly(first);
        walk.opened(first, next);
        assertThat(procedures.attemptFree("office", first, "act_takeOffAgenda", "note", "会议取消"))
                .isInstanceOf(cn.fadu.matter.ActResult.NotFound.class);
    }

    @Test
    void minutes_sent_back_are_written_again_and_a_decision_in_principle_leads_to_the_final_text() {
        MatterId matter = steps.lawful("水源地保护");
        steps.decided(matter, "ADOPTED_IN_PRINCIPLE");
        walk.minutesChecked(matter);
        procedures.does("chief", matter, "userTask_signMinutes", "signed", "NO", "note", "漏记一人");
        assertThat(procedures.open(matter)).containsExactly("userTask_writeMinutes");
        walk.minutes(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_registerFinalText");
    }

    @Test
    void a_matter_deferred_discussed_again_and_amended_comes_back_until_it_is_rejected() {
        MatterId matter = steps.lawful("河长制考核", "riskPossible");
        steps.risk(matter, "LOW", "YES");
        steps.decided(matter, "DEFERRED");
        walk.minutes(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        steps.decided(matter, "DISCUSS_AGAIN");
        walk.minutes(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        steps.decided(matter, "AMEND");
        walk.minutes(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_reviseDraft");
        procedures.does(UNDERTAKER, matter, "userTask_reviseDraft", steps.version("affects", "RISK_ASSESSMENT"));
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText", "userTask_planRiskAssessment");
        steps.risk(matter, "LOW", "YES");
        steps.judged(matter, "NONE");
        steps.decided(matter, "REJECTED");
        walk.minutes(matter);

        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.CLOSED);
        assertThat(procedures.dossier(matter).deliberation().earlier()).extracting(ItemDecided::outcome)
                .containsExactly(Outcome.DEFERRED, Outcome.DISCUSS_AGAIN, Outcome.AMEND);
    }

    @Test
    void what_the_meeting_gave_back_can_be_changed_or_withdrawn_before_it_is_submitted_again() {
        MatterId matter = steps.lawful("休渔补贴");
        steps.takenUp(matter);
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_withdraw", "reason", "理由", "consentNumber", "1"))
                .isInstanceOf(cn.fadu.matter.ActResult.NotFound.class);
        walk.states(matter, "member1", "AGREES");
        walk.states(matter, "member2", "AGREES");
        walk.states(matter, "member3", "AGREES");
        walk.states(matter, "member4", "AGREES");
        walk.states(matter, "chief", "AGREES");
        walk.decides(matter, "DISCUSS_AGAIN", "FOR");
        walk.minutes(matter);
        steps.changeDraft(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        procedures.doesFree(UNDERTAKER, matter, "act_withdraw", "reason", "时机未到", "consentNumber", "市政办函31号");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
    }

    private void submitted(MatterId matter, String outcome) {
        procedures.does(UNDERTAKER, matter, "userTask_submitToMeeting", "summary", "一页纸", "decisionAskedFor", "请审议");
        walk.bundleChecked(matter, outcome);
    }

    private void agenda(MatterId matter, String outcome) {
        procedures.does("chief", matter, "userTask_decideAgenda", "outcome", outcome, "note", "再研究");
    }
}
