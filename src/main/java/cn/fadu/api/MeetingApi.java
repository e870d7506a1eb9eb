package cn.fadu.api;

import cn.fadu.deliberation.CallMeeting;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.MeetingProblems;
import cn.fadu.deliberation.Meetings;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.forms.FormDefinition;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.matter.web.Keys;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/meetings}: meetings, calling one and who is there. */
@RestController
@RequestMapping(MeetingApi.LIST)
class MeetingApi {

    static final String LIST = "/api/v1/meetings";

    private final Asked asked;
    private final Meetings meetings;
    private final CallMeeting callMeeting;
    private final AttendanceCalls attendance;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final ParticipantNames participantNames;
    private final Once once;
    private final Calls calls;
    private final JsonBody bodies;
    private final Forms forms;
    private final FieldErrors errors;
    private final ApiProblem problems;
    private final Texts texts;

    MeetingApi(Asked asked, Meetings meetings, CallMeeting callMeeting, AttendanceCalls attendance, Dossiers dossiers,
               MatterAccess access, ParticipantNames participantNames, Once once, Calls calls, JsonBody bodies, Forms forms,
               FieldErrors errors, ApiProblem problems, Texts texts) {
        this.asked = asked;
        this.meetings = meetings;
        this.callMeeting = callMeeting;
        this.attendance = attendance;
        this.dossiers = dossiers;
        this.access = access;
        this.participantNames = participantNames;
        this.once = once;
        this.calls = calls;
        this.bodies = bodies;
        this.forms = forms;
        this.errors = errors;
        this.problems = problems;
        this.texts = texts;
    }

    /** A meeting in a list; {@code name} says which of its kind it is. */
    record MeetingItem(String id, int number, String type, String name, String title, LocalDate heldOn, String place, String state) {
    }

    record MeetingJson(MeetingItem meeting, List<ParticipantJson> participants, List<AgendaJson> agenda) {
    }

    record ParticipantJson(String person, String name, String title, String seat, boolean present, String absence) {
    }

    /** An item of the agenda; both are null for who may not read the matter. */
    record AgendaJson(int position, String matter, String title) {
    }

    /** The latest day first, on one day the highest number. */
    @GetMapping
    PageJson<MeetingItem> list(@RequestParam(required = false) String after, @RequestParam(defaultValue = Asked.FIFTY) int limit,
                               Actor actor) {
        int most = asked.limit(limit);
        Meetings.After from = asked.after(after, MeetingApi::after);
        asked.looks(actor, LIST);
        return PageJson.of(meetings.page(actor.organ(), from, most + 1), most,
                shown -> shown.stream().map(this::item).toList(), LIST, last -> last.heldOn() + "_" + last.number() + "_" + last.id());
    }

    private static Meetings.After after(String key) {
        return Keys.read(key, 3, p -> new Meetings.After(LocalDate.parse(p[0]), Integer.parseInt(p[1]), MeetingId.of(p[2])));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MeetingItem> call(Actor actor, HttpServletRequest request) throws IOException {
        Call call = calls.read(request, "values");
        Once.Answer<MeetingItem> answer = once.perform(call, actor, MeetingItem.class, again -> called(call, actor, again));
        ResponseEntity.BodyBuilder created = ResponseEntity.created(URI.create(LIST + "/" + answer.body().id()));
        return (answer.replayed() ? created.header(ActCalls.REPLAYED, "true") : created).body(answer.body());
    }

    @GetMapping("/{id}")
    MeetingJson one(@PathVariable String id, Actor actor) {
        Meeting meeting = meeting(id, actor);
        asked.looks(actor, LIST + "/" + meeting.id());
        return json(meeting, actor);
    }

    /** States who is there. */
    @PostMapping(path = "/{id}/attendance", consumes = MediaType.APPLICATION_JSON_VALUE)
    MeetingJson attendance(@PathVariable String id, Actor actor, HttpServletRequest request) throws IOException {
        Meeting meeting = meeting(id, actor);
        attendance.perform(calls.read(request, AttendanceCalls.MEMBERS), meeting.id(), actor);
        return json(meeting(id, actor), actor);
    }

    private MeetingItem called(Call call, Actor actor, boolean again) {
        once.before(call.id(), actor, again);
        FormDefinition form = forms.current(CallMeeting.FORM);
        JsonFields.Read values = JsonFields.read(form, bodies.object(call.body(), "values"));
        if (!values.problems().isEmpty()) {
            throw errors.refused(form, values.problems());
        }
        CallMeeting.Result result = callMeeting.execute(call.id(), actor, values.input());
        if (!result.allowed()) {
            throw problems.of(HttpStatus.FORBIDDEN, "forbidden", "identity.api.refused");
        }
        if (result.meeting() == null) {
            throw MeetingProblems.isActIdUsed(result.problems()) ? once.used() : errors.refused(form, result.problems());
        }
        return item(meetings.get(result.meeting()));
    }

    private Meeting meeting(String id, Actor actor) {
        return meetings.find(actor.organ(), asked.id(id, MeetingId::of)).orElseThrow(problems::notFound);
    }

    private MeetingItem item(Meeting m) {
        return new MeetingItem(m.id().toString(), m.number(), m.type().name(), texts.text("web.meeting.name." + m.type().name(),
                m.number()), m.title(), m.heldOn(), m.place(), m.state().name());
    }

    private MeetingJson json(Meeting m, Actor actor) {
        List<MatterId> items = meetings.items(m.id());
        return new MeetingJson(item(m), meetings.participants(m.id()).stream().map(this::participant).toList(),
                IntStream.range(0, items.size()).mapToObj(i -> agenda(i + 1, items.get(i), actor)).toList());
    }

    private ParticipantJson participant(Participant p) {
        return new ParticipantJson(p.person().value(), participantNames.name(p), participantNames.title(p), p.seat().name(),
                p.present(), p.absence());
    }

    private AgendaJson agenda(int position, MatterId matter, Actor actor) {
        return access.mayRead(actor, matter) ? new AgendaJson(position, matter.toString(),
                dossiers.get(matter).map(d -> d.start().title()).orElse(null)) : new AgendaJson(position, null, null);
    }
}
