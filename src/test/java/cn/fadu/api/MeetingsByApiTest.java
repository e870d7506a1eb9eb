package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.CallOffMeeting;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What programs may not do with meetings. */
@FaduTest
class MeetingsByApiTest {

    private static final String THERE = "{\"present\":[\"chief\"],\"absences\":{}}";

    @Autowired
    private Caller caller;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private CallOffMeeting callOff;
    @Autowired
    private Ledger ledger;

    @Test
    void a_program_takes_no_attendance_of_a_cancelled_meeting() {
        MeetingId meeting = walk.meeting(procedures.today());
        callOff.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("office"),
                Procedures.form("course", "CANCEL", "reason", "防汛"));

        JsonNode problem = caller.problem(caller.post("recorder", attendance(meeting), Map.of("present", List.of("chief"),
                "absences", Map.of())), HttpStatus.UNPROCESSABLE_CONTENT, "invalid-values");

        assertThat(problem.path("errors").get(0).path("code").asString()).isEqualTo("meeting-cancelled");
        assertThat(caller.read("office", "/api/v1/meetings/" + meeting).path("meeting").path("state").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void an_act_id_of_something_else_neither_calls_a_meeting_nor_takes_its_attendance() {
        String used = ledger.readAll(StreamId.of(procedures.apply("undertaker", "别的办理"))).get(0).act().toString();
        MeetingId meeting = walk.meeting(procedures.today());

        caller.problem(caller.post("recorder", attendance(meeting), used, THERE), HttpStatus.CONFLICT, "act-id-used");
        caller.problem(caller.post("recorder", attendance(meeting), meeting.toString(), THERE), HttpStatus.CONFLICT, "act-id-used");
        caller.problem(caller.post("office", "/api/v1/meetings", used, "{\"values\":{}}"), HttpStatus.CONFLICT, "act-id-used");

        assertThat(caller.read("office", "/api/v1/meetings/" + meeting).path("meeting").path("state").asString())
                .isEqualTo("PLANNED");
    }

    private static String attendance(MeetingId meeting) {
        return "/api/v1/meetings/" + meeting + "/attendance";
    }
}
