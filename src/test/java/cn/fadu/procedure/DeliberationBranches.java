package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.CallOffMeeting;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways to the agenda and through the meeting that are not the usual one. */
abstract class DeliberationBranches {

    private static final CallOffMeeting.Result DONE = new CallOffMeeting.Result(List.of(), List.of());

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private Meetings meetings;
    @Autowired
    private CallOffMeeting callOff;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;

    @Test
    void a_submission_is_returned_by_the_leader_in_charge_and_completed_for_the_office_before_it_is_listed() {
        MatterId matter = submitted("义务教育学区");
        procedures.does("member2", matter, "userTask_endorseSubmission", "endorsed", "NO", "note", "先与财政衔接");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        submit(matter);
        walk.bundleChecked(matter, "SUPPLEMENT");
        assertThat(procedures.open(matter)).containsExactly("userTask_completeBundle");
        procedures.does(UNDERTAKER, matter, "userTask_completeBundle", "note", "已附财政意见", "documents",
                procedures.document(UNDERTAKER, "财政意见.txt", "意见"));
        procedures.does("office", matter, "userTask_checkBundle", "outcome", "RETURNED");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        submit(matter);
        walk.bundleChecked(matter, "COMPLETE");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAgenda");
    }

    @Test
    void what_was_sent_on_is_taken_back_by_each_sender_and_opens_again_with_that_sender() {
        MatterId matter = submitted("公交线网");
        recalled(UNDERTAKER, matter, "userTask_submitToMeeting");
        submit(matter);
        endorsed(matter);
        recalled("member1", matter, "userTask_endorseSubmission");
        walk.bundleChecked(matter, "SUPPLEMENT");
        procedures.does(UNDERTAKER, matter, "userTask_completeBundle", "note", "补");
        recalled(UNDERTAKER, matter, "userTask_completeBundle");
        procedures.does(UNDERTAKER, matter, "userTask_completeBundle", "note", "补齐");
        procedures.does("office", matter, "userTask_checkBundle", "outcome", "COMPLETE");
        recalled("office", matter, "userTask_checkBundle");
        procedures.does("office", matter, "userTask_checkBundle", "outcome", "COMPLETE");
        procedures.does("chief", matter, "userTask_decideAgenda", "outcome", "HELD_BACK", "note", "下次");
        recalled("chief", matter, "userTask_decideAgenda");
    }

    @Test
    void minutes_are_taken_back_by_recorder_and_head_and_sent_back_by_the_head() {
        MatterId matter = steps.lawful("城市更新");
        steps.decided(matter, "ADOPTED");
        procedures.does("recorder", matter, "userTask_settleRecord", "note", "录音已核");
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "初稿");
        recalled("recorder", matter, "userTask_writeMinutes");
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "二稿");
        procedures.does("office-head", matter, "userTask_checkMinutes", "passed", "NO", "note", "漏记");
        assertThat(procedures.open(matter)).containsExactly("userTask_writeMinutes");
        walk.minutesChecked(matter);
        recalled("office-head", matter, "userTask_checkMinutes");
        assertThat(procedures.dossier(matter).deliberation().minutesCheck()).isNull();
        procedures.does("office-head", matter, "userTask_checkMinutes", "passed", "YES");
        procedures.does("chief", matter, "userTask_signMinutes", "signed", "YES");
        assertThat(procedures.attemptFree("recorder", matter, "act_recordStatement", "speaker", "member1", "position",
                "AGREES")).isInstanceOf(ActResult.NotFound.class);
        procedures.doesFree("chief", matter, "act_annotateMinutes", "note", "第三项由市财政局牵头");
        procedures.doesFree("office", matter, "act_excerptDissent", "member", "member1", "requested", "书面");
        procedures.doesFree("office", matter, "act_recordReturnedCopies", "copies", "11", "note", "一份留档");
        assertThat(procedures.open(matter)).containsExactly("userTask_registerFinalText");
    }

    @Test
    void a_deputy_who_presides_decides_nothing_signs_the_minutes_and_the_chief_decides_afterwards() {
        MatterId matter = presidedByDeputy("跨区供水");
        List.of("member2", "member3", "member4", "member1").forEach(m -> walk.states(matter, m, "AGREES"));
        walk.decides(matter, "ADOPTED", "FOR");
        walk.minutesChecked(matter);
        assertThat(procedures.attempt("member1", matter, "userTask_signMinutesAsPresider",
                Procedures.form("signed", "YES"))).isInstanceOf(ActResult.Closed.class);
        recalled("office-head", matter, "userTask_checkMinutes");
        walk.decides(matter, "REFERRED_TO_CHIEF", "FOR");
        procedures.does("office-head", matter, "userTask_checkMinutes", "passed", "NO");
        walk.minutesChecked(matter);
        assertThat(procedures.attempt("member2", matter, "userTask_signMinutesAsPresider",
                Procedures.form("signed", "YES"))).isInstanceOf(ActResult.TakenBy.class);
        procedures.does("member1", matter, "userTask_signMinutesAsPresider", "signed", "YES");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideReferredItem");
        assertThat(procedures.attempt("chief", matter, "userTask_decideReferredItem", Procedures.form("outcome", "REJECTED",
                "decision", "不同意", "departs", "YES", "reasons", "财力不足"))).isInstanceOf(ActResult.Closed.class);
        procedures.does("chief", matter, "userTask_decideReferredItem", "outcome", "ADOPTED", "decision", "同意", "departs",
                "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_registerFinalText");
        DeliberationFile file = procedures.dossier(matter).deliberation();
        assertThat(file.decision().by().value()).isEqualTo("chief");
        assertThat(file.referral().outcome()).isEqualTo(Outcome.REFERRED_TO_CHIEF);
    }

    @Test
    void whoever_is_charged_with_the_work_of_a_vacant_chief_counts_as_the_chief() {
        MatterId matter = steps.lawful("城乡供暖");
        MeetingId meeting = listedToday(matter);
        walk.attendance(meeting, List.of("member1", "member2", "member3", "member4"));
        procedures.doesFree("recorder", matter, "act_openDiscussion", "presider", "member1", "actingChief", "member1",
                "actingBasis", "市人大常委会决定代理市长", "attendees[0].name", "王某", "attendees[0].title", "市人大常委会");
        assertThat(procedures.dossier(matter).deliberation().opening().participants())
                .filteredOn(p -> p.present() && p.seat() == Seat.CHIEF).extracting(p -> p.person().value())
                .containsExactly("member1");
        procedures.doesFree("recorder", matter, "act_noteView", "kind", "ATTENDEE", "name", "王某", "words", "建议缓行");
        procedures.doesFree("recorder", matter, "act_noteView", "kind", "WRITTEN", "name", "李明远", "words", "赞成");
        procedures.doesFree("recorder", matter, "act_pauseRecording", "reason", "涉及工作秘密");
        walk.states(matter, "member2", "DISAGREES");
        procedures.doesFree("recorder", matter, "act_recordStatement", "speaker", "member2", "position",
                "AGREES_WITH_CHANGES", "words", "原意为修改后同意", "corrects", "1");
        assertThat(procedures.attemptFree("recorder", matter, "act_recordStatement", "speaker", "member3", "position",
                "AGREES", "corrects", "1")).isInstanceOf(ActResult.Refused.class);
        procedures.doesFree("recorder", matter, "act_recordOthersAgree", "words", "其余同志均表示同意");
        assertThat(procedures.attemptFree("recorder", matter, "act_recordOthersAgree")).isInstanceOf(ActResult.Refused.class);
        walk.states(matter, "member1", "AGREES");
        walk.decides(matter, "ADOPTED", "FOR");
        walk.minutesChecked(matter);
        procedures.does("member1", matter, "userTask_signMinutesAsPresider", "signed", "NO");
        walk.minutesChecked(matter);
        procedures.does("member1", matter, "userTask_signMinutesAsPresider", "signed", "YES");
        assertThat(procedures.open(matter)).containsExactly("userTask_registerFinalText");
    }

    @Test
    void an_item_discussed_before_its_material_was_delivered_is_recorded_as_it_was() {
        MatterId matter = steps.lawful("防汛预案");
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting(UNDERTAKER, matter);
        procedures.does("chief", matter, "userTask_decideAgenda", "outcome", "LISTED", "meeting", meeting.toString(), "late",
                "YES", "lateBasis", "议事规则第十条，汛情紧急");
        walk.opened(matter, meeting);
        List.of("member1", "member2", "member3", "member4", "chief").forEach(m -> walk.states(matter, m, "AGREES"));
        walk.decides(matter, "ADOPTED", "FOR");
        assertThat(procedures.open(matter)).containsExactly("userTask_settleRecord");
        assertThat(procedures.dossier(matter).deliberation().delivery()).isNull();
        assertThat(procedures.attemptFree("recorder", matter, "act_openDiscussion", "presider", "chief"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void a_meeting_put_off_or_cancelled_gives_its_items_back_to_the_chief() {
        MatterId delivered = steps.lawful("垃圾分类");
        MeetingId meeting = listedToday(delivered);
        MatterId undelivered = steps.lawful("餐厨处置");
        walk.submittedToMeeting(UNDERTAKER, undelivered);
        procedures.does("chief", undelivered, "userTask_decideAgenda", "outcome", "LISTED", "meeting", meeting.toString());
        ActId act = new ActId(UUID.randomUUID());
        var form = Procedures.form("course", "POSTPONE", "heldOn", procedures.today().plusDays(3).toString(), "reason",
                "防汛应急");
        assertThat(callOff.execute(meeting, act, procedures.as("office"), form)).contains(DONE);
        assertThat(callOff.execute(meeting, act, procedures.as("office"), form)).contains(DONE);
        for (MatterId matter : List.of(delivered, undelivered)) {
            assertThat(procedures.open(matter)).containsExactly("userTask_decideAgenda");
            assertThat(procedures.dossier(matter).deliberation().agenda().note()).isEqualTo("防汛应急");
        }
        assertThat(meetings.items(meeting)).isEmpty();
        assertThat(meetings.get(meeting).heldOn()).isEqualTo(procedures.today().plusDays(3));
        walk.listed(delivered, meeting);
        assertThat(callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("office"),
                Procedures.form("course", "CANCEL", "reason", "并入下次会议"))).contains(DONE);
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(procedures.open(delivered)).containsExactly("userTask_decideAgenda");
        assertThat(callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("office"),
                Procedures.form("course", "CANCEL", "reason", "重复")).orElseThrow().problems()).isNotEmpty();
        assertThat(callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("recorder"), form)).isEmpty();
    }

    private MatterId presidedByDeputy(String title) {
        MatterId matter = steps.lawful(title);
        MeetingId meeting = listedToday(matter);
        walk.attendance(meeting, List.of("member1", "member2", "member3", "member4"));
        procedures.doesFree("recorder", matter, "act_openDiscussion", "presider", "member1");
        return matter;
    }

    private MeetingId listedToday(MatterId matter) {
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting(UNDERTAKER, matter);
        walk.listed(matter, meeting);
        return meeting;
    }

    private MatterId submitted(String title) {
        MatterId matter = steps.lawful(title);
        submit(matter);
        return matter;
    }

    private void submit(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_submitToMeeting", "summary", "一页纸", "decisionAskedFor", "请审议",
                "presenter", "市农业农村局 陈立新");
    }

    private void endorsed(MatterId matter) {
        procedures.does("member1", matter, "userTask_endorseSubmission", "endorsed", "YES");
    }

    /** The one open piece of work is taken back by who sent it, and that sender has the task again. */
    private void recalled(String account, MatterId matter, String opensAgain) {
        OpenWork work = worklist.openIn(matter).get(0);
        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", work.task(), new ActId(UUID.randomUUID()),
                procedures.as(account), Procedures.form("reason", "有误")))).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).containsExactly(opensAgain);
    }
}
