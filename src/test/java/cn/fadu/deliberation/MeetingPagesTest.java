package cn.fadu.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages of meetings: attendance, and what an earlier meeting did with a matter that came again. */
@FaduTest
class MeetingPagesTest {

    private static final PersonId ABSENT = new PersonId("member4");
    private static final List<FieldProblem> USED = List.of(FieldProblem.of("", "problem.act-id-used"));
    private static final List<String> PRESENT = List.of("chief", "member1", "member2", "member3");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Meetings meetings;
    @Autowired
    private TakeAttendance takeAttendance;
    @Autowired
    private CallMeeting callMeeting;
    @Autowired
    private CallOffMeeting callOff;
    @Autowired
    private Ledger ledger;

    @Test
    void reasons_that_cannot_be_kept_are_refused_at_their_field() {
        MeetingId meeting = walk.meeting(procedures.today());

        assertThat(attendance(meeting, "\ud83d\ude00".repeat(201))).containsExactly(
                FieldProblem.of("absence.member4", "problem.too-long", 201, 200));
        assertThat(attendance(meeting, "出\u0000差")).containsExactly(
                FieldProblem.of("absence.member4", "problem.control-character"));
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.PLANNED);
        assertThat(attendance(meeting, "\ud83d\ude00".repeat(200))).isEmpty();
    }

    @Test
    void what_was_typed_stays_in_the_page_that_says_what_is_wrong_with_it() throws Exception {
        MeetingId meeting = walk.meeting(procedures.today());

        MockHttpServletResponse refused = perform(post("/meetings/" + meeting + "/attendance").with(csrf())
                .with(SignedInAs.person("recorder")).param("present", "chief").param("absence.member4", "差".repeat(201)));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("差".repeat(201)).contains("id=\"absence-member4-problem\"");
    }

    @Test
    void attendance_is_taken_on_whatever_day_the_meeting_was_held() {
        MeetingId meeting = walk.meeting(procedures.today().plusDays(3));

        assertThat(attendance(meeting, "出差")).isEmpty();
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.HELD);
        assertThat(meetings.participants(meeting)).filteredOn(p -> p.person().equals(ABSENT))
                .extracting(Participant::absence).containsExactly("出差");
    }

    @Test
    void an_earlier_meetings_page_keeps_what_was_said_and_decided_there_and_offers_nothing() throws Exception {
        MatterId matter = procedures.start("undertaker", "两次上会");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        MeetingId earlier = takenUp(matter);
        for (String speaker : new String[] {"member1", "member2", "member3", "member4", "chief"}) {
            walk.states(matter, speaker, "AGREES_WITH_CHANGES");
        }
        walk.decides(matter, "DEFERRED", "NONE");
        walk.minutes(matter);
        assertThat(page(earlier, matter)).contains("修改后同意").contains("会议决定");

        MeetingId later = takenUp(matter);

        assertThat(page(earlier, matter)).contains("class=\"statements\"").contains("会议决定").doesNotContain("/act_");
        assertThat(page(later, matter)).doesNotContain("class=\"statements\"").contains("/act_recordStatement");
        assertThat(perform(get("/meetings/" + earlier).with(SignedInAs.person("recorder"))).getContentAsString())
                .contains("暂缓");
        assertThat(perform(post("/meetings/" + earlier + "/items/" + matter + "/act_recordStatement").with(csrf())
                .with(SignedInAs.person("recorder"))).getStatus()).isEqualTo(404);
    }

    @Test
    void the_record_keeps_chinese_names_though_its_recorder_reads_english() throws Exception {
        MatterId matter = procedures.start("undertaker", "英文页面记录");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        MeetingId meeting;
        try {
            meeting = takenUp(matter);
            walk.states(matter, "chief", "AGREES");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }

        assertThat(meetings.participants(meeting)).extracting(Participant::name, Participant::title)
                .contains(Tuple.tuple("李明远", "市长"));
        assertThat(recorded(StreamId.of(meeting))).contains("李明远", "市长").doesNotContain("Li Mingyuan", "Mayor");
        assertThat(recorded(StreamId.of(matter))).contains("李明远", "市长").doesNotContain("Li Mingyuan", "Mayor");
        assertThat(perform(get("/meetings/" + meeting + "/items/" + matter).with(SignedInAs.person("recorder"))
                .cookie(new Cookie("fadu-language", "en"))).getContentAsString()).contains("Li Mingyuan", "Mayor");
    }

    private String recorded(StreamId stream) {
        return ledger.read(stream, 0, 100).stream().map(e -> new String(e.payload(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void a_meeting_is_called_off_by_the_office_on_a_page_of_its_own_and_by_nobody_else() throws Exception {
        MeetingId meeting = walk.meeting(procedures.today().plusDays(2));
        String page = "/meetings/" + meeting + "/call-off";

        assertThat(perform(get(page).with(SignedInAs.person("office"))).getContentAsString())
                .contains("name=\"course\"").contains("name=\"reason\"");
        assertThat(perform(get(page).with(SignedInAs.person("recorder"))).getStatus()).isEqualTo(403);
        MockHttpServletResponse incomplete = perform(post(page).with(csrf()).with(SignedInAs.person("office"))
                .param("actId", UUID.randomUUID().toString()).param("course", "CANCEL"));
        assertThat(incomplete.getStatus()).isEqualTo(422);
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.PLANNED);

        MockHttpServletResponse done = perform(post(page).with(csrf()).with(SignedInAs.person("office"))
                .param("actId", UUID.randomUUID().toString()).param("course", "CANCEL").param("reason", "防汛"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/meetings/" + meeting);
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(perform(get(page).with(SignedInAs.person("office"))).getStatus()).isEqualTo(403);
    }

    @Test
    void who_opens_a_meeting_that_was_called_off_reads_why() throws Exception {
        MeetingId meeting = walk.meeting(procedures.today().plusDays(2));
        String postponed = "登记会议延期：省里会议";
        assertThat(shown(meeting)).contains("还没有议题").doesNotContain(postponed);

        callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("office"), Procedures.form("course", "POSTPONE",
                "heldOn", procedures.today().plusDays(5).toString(), "reason", "省里会议"));
        assertThat(shown(meeting)).contains(postponed, "还没有议题");

        calledOff(meeting, "CANCEL");
        assertThat(shown(meeting)).contains("登记会议取消：防汛", "原列议题已撤下").doesNotContain(postponed, "还没有议题");
    }

    private String shown(MeetingId meeting) throws Exception {
        return perform(get("/meetings/" + meeting).with(SignedInAs.person("recorder"))).getContentAsString();
    }

    @Test
    void a_cancelled_meeting_stays_cancelled_whoever_takes_its_attendance() throws Exception {
        MeetingId meeting = walk.meeting(procedures.today());
        String page = "/meetings/" + meeting;
        assertThat(perform(get(page).with(SignedInAs.person("recorder"))).getContentAsString()).contains(page + "/attendance");
        calledOff(meeting, "CANCEL");

        assertThat(attendance(meeting, "出差")).containsExactly(FieldProblem.of("", "problem.meeting-cancelled"));
        assertThat(perform(get(page).with(SignedInAs.person("recorder"))).getContentAsString())
                .doesNotContain(page + "/attendance").contains("李明远");
        MockHttpServletResponse refused = perform(post(page + "/attendance").with(csrf()).with(SignedInAs.person("recorder"))
                .param("present", "chief"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("会议已经取消");
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.CANCELLED);
    }

    @Test
    void an_item_left_on_a_cancelled_meeting_is_not_taken_up() {
        MatterId matter = listed("取消的会议");
        walk.attendance(meetingOf(matter), List.of("chief", "member1"));
        meetings.cancelled(meetingOf(matter));

        assertThat(procedures.attemptFree("recorder", matter, "act_openDiscussion", "presider", "chief"))
                .isEqualTo(new ActResult.Refused(List.of(FieldProblem.of("", "problem.item-of-cancelled-meeting"))));
        procedures.doesFree("office", matter, "act_takeOffAgenda", "note", "会议取消");
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAgenda");
    }

    @Test
    void who_calls_a_meeting_off_is_told_which_items_stay_on_its_agenda() throws Exception {
        MatterId listed = listed("撤得下的议题");
        MeetingId meeting = meetingOf(listed);
        MatterId stray = procedures.start("undertaker", "撤不下的议题");
        meetings.list(meeting, stray);

        MvcResult done = mvc.perform(post("/meetings/" + meeting + "/call-off").with(csrf())
                .with(SignedInAs.person("office")).param("course", "CANCEL").param("reason", "防汛")).andReturn();

        assertThat(done.getResponse().getStatus()).isEqualTo(302);
        assertThat(done.getFlashMap().get("flash")).isEqualTo("已登记，但有1项议题没有撤下：撤不下的议题。请逐项打开查看并办理");
        assertThat(meetings.items(meeting)).containsExactly(stray);
        assertThat(procedures.open(listed)).containsExactly("userTask_decideAgenda");
        MeetingId other = walk.meeting(procedures.today());
        meetings.list(other, stray);
        assertThat(calledOff(other, "CANCEL")).isEqualTo(new CallOffMeeting.Result(List.of(), List.of(stray)));
    }

    @Test
    void the_act_id_of_something_else_records_nothing_about_a_meeting() {
        MeetingId meeting = walk.meeting(procedures.today());
        ActId called = new ActId(meeting.value());
        ActId ofAMatter = ledger.readAll(StreamId.of(procedures.apply("undertaker", "别的办理"))).get(0).act();
        for (ActId used : List.of(called, ofAMatter)) {
            assertThat(takeAttendance.execute(meeting, used, procedures.as("recorder"), List.of(), Map.of()).orElseThrow())
                    .isEqualTo(USED);
            assertThat(callOff.execute(meeting, used, procedures.as("office"), Procedures.form("course", "CANCEL", "reason", "防汛"))
                    .orElseThrow().problems()).isEqualTo(USED);
        }
        assertThat(meetings.get(meeting).state()).isEqualTo(Meeting.State.PLANNED);
        assertThat(callMeeting.execute(ofAMatter, procedures.as("office"), Map.of()).problems()).isEqualTo(USED);
        assertThat(callMeeting.execute(called, procedures.as("recorder"), Map.of()).problems())
                .as("somebody else's").isEqualTo(USED);
        assertThat(callMeeting.execute(called, procedures.as("office"), Map.of()).meeting()).isEqualTo(meeting);
    }

    private MatterId listed(String title) {
        MatterId matter = procedures.start("undertaker", title);
        walk.draft("undertaker", matter, title);
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, walk.meeting(procedures.today()));
        return matter;
    }

    private MeetingId meetingOf(MatterId listed) {
        return procedures.dossier(listed).deliberation().agenda().meeting();
    }

    private CallOffMeeting.Result calledOff(MeetingId meeting, String course) {
        return callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("office"),
                Procedures.form("course", course, "reason", "防汛")).orElseThrow();
    }

    @Test
    void an_excerpt_shows_what_one_member_said_to_the_office_and_to_that_member_once_the_minutes_are_signed()
            throws Exception {
        MatterId matter = procedures.start("undertaker", "摘录");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        MeetingId meeting = takenUp(matter);
        walk.states(matter, "member1", "DISAGREES");
        for (String speaker : new String[] {"member2", "member3", "member4", "chief"}) {
            walk.states(matter, speaker, "AGREES");
        }
        walk.decides(matter, "ADOPTED", "FOR");
        String page = "/meetings/" + meeting + "/items/" + matter + "/excerpts/";
        assertThat(perform(get(page + "member1").with(SignedInAs.person("office"))).getStatus()).isEqualTo(404);
        walk.minutes(matter);

        assertThat(perform(get(page + "member1").with(SignedInAs.person("office"))).getContentAsString())
                .contains("不同意").contains("与会议记录原件一致").doesNotContain("<span class=\"chip\">同意</span>");
        assertThat(perform(get(page + "member1").with(SignedInAs.person("member1"))).getStatus()).isEqualTo(200);
        assertThat(perform(get(page + "member1").with(SignedInAs.person("member2"))).getStatus()).isEqualTo(404);
    }

    @Test
    void only_the_meetings_of_a_city_are_offered_to_a_city() throws Exception {
        assertThat(perform(get("/meetings/call").with(SignedInAs.person("office"))).getContentAsString())
                .contains("value=\"STANDING\"").contains("value=\"PLENARY\"").doesNotContain("value=\"BUREAU\"")
                .doesNotContain("value=\"STREET_OFFICE\"");
        assertThat(MeetingTypes.at("street")).containsExactly(Meeting.Type.WORKING_COMMITTEE, Meeting.Type.STREET_OFFICE);
        assertThat(MeetingTypes.at("department")).containsExactly(Meeting.Type.BUREAU);
        assertThat(MeetingTypes.at("township")).containsExactly(Meeting.Type.TOWNSHIP);
    }

    private MeetingId takenUp(MatterId matter) {
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
        return meeting;
    }

    private List<FieldProblem> attendance(MeetingId meeting, String reason) {
        return takeAttendance.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("recorder"),
                PRESENT.stream().map(PersonId::new).toList(), Map.of(ABSENT, reason)).orElseThrow();
    }

    private String page(MeetingId meeting, MatterId matter) throws Exception {
        return perform(get("/meetings/" + meeting + "/items/" + matter).with(SignedInAs.person("recorder")))
                .getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
