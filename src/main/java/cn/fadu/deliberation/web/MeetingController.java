package cn.fadu.deliberation.web;

import cn.fadu.deliberation.CallMeeting;
import cn.fadu.deliberation.CallOffMeeting;
import cn.fadu.deliberation.ItemHistory;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.TakeAttendance;
import cn.fadu.deliberation.web.MeetingPage.Item;
import cn.fadu.deliberation.web.MeetingPage.Person;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.identity.KeptInput;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.FormDrafts;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormSubmissions;
import cn.fadu.web.forms.FormView;
import cn.fadu.web.forms.FormViews;
import cn.fadu.web.forms.SubmittedForm;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Meetings: the list, calling one, its agenda and its attendance. */
@Controller
class MeetingController {

    private static final int LATEST = 100;
    private static final String CALL = "/meetings/call";

    private final Meetings meetings;
    private final ItemHistory history;
    private final CallMeeting callMeeting;
    private final TakeAttendance takeAttendance;
    private final CallOffMeeting callOff;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Directory directory;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final FormSubmissions submissions;
    private final FormDrafts drafts;
    private final KeptInput keptInput;
    private final ParticipantNames participantNames;
    private final Texts texts;

    MeetingController(Meetings meetings, ItemHistory history, CallMeeting callMeeting, TakeAttendance takeAttendance,
                      CallOffMeeting callOff, Dossiers dossiers, MatterAccess access, Directory directory, Forms forms,
                      FormViews formViews, HelpViews helps, FormSubmissions submissions, FormDrafts drafts, KeptInput keptInput,
                      ParticipantNames participantNames, Texts texts) {
        this.meetings = meetings;
        this.history = history;
        this.callMeeting = callMeeting;
        this.takeAttendance = takeAttendance;
        this.callOff = callOff;
        this.dossiers = dossiers;
        this.access = access;
        this.directory = directory;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.submissions = submissions;
        this.drafts = drafts;
        this.keptInput = keptInput;
        this.participantNames = participantNames;
        this.texts = texts;
    }

    @GetMapping("/meetings")
    String list(Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute("page", new MeetingsPage(meetings.page(actor.organ(), null, LATEST).stream()
                .map(m -> new MeetingsPage.Row("/meetings/" + m.id(), m.title(), name(m), texts.date(m.heldOn()), m.place(),
                        state(m), m.state() == Meeting.State.PLANNED)).toList(),
                CallMeeting.isAllowed(actor)));
        return "deliberation/meetingsPage";
    }

    @GetMapping(CALL)
    String callForm(Actor actor, HttpServletRequest request, Model model) {
        requireCaller(actor);
        return call(actor, keptInput.take(request.getRequestURI()).or(() -> drafts.find(actor, CALL)).orElse(Map.of()), List.of(),
                model);
    }

    @PostMapping(CALL)
    String call(@RequestParam(required = false) String actId, Actor actor, HttpServletRequest request,
                HttpServletResponse response, Model model) {
        requireCaller(actor);
        SubmittedForm sent = submissions.take(request, forms.current(CallMeeting.FORM), actor);
        CallMeeting.Result result = callMeeting.execute(Asked.act(actId), actor, sent.input());
        if (result.meeting() != null) {
            drafts.forget(actor, CALL);
            return "redirect:/meetings/" + result.meeting();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return call(actor, sent.input(), result.problems(), model);
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        requireReader(actor);
        Meeting meeting = meeting(id, actor);
        List<Participant> people = meetings.participants(meeting.id());
        // Before anybody was counted, everybody is expected to be there.
        return page(meeting, actor, meeting.state() == Meeting.State.HELD ? people
                : people.stream().map(p -> told(p, true, null)).toList(), List.of(), model);
    }

    @PostMapping("/meetings/{id}/attendance")
    String attendance(@PathVariable String id, @RequestParam(required = false) String actId,
                      @RequestParam(required = false) List<String> present, Actor actor, HttpServletRequest request,
                      HttpServletResponse response, Model model, RedirectAttributes flash) {
        Meeting meeting = meeting(id, actor);
        List<Participant> people = meetings.participants(meeting.id());
        List<PersonId> there = present == null ? List.of() : present.stream().map(Asked::person).toList();
        Map<PersonId, String> absences = new HashMap<>();
        for (Participant called : people) {
            String reason = request.getParameter("absence." + called.person());
            if (reason != null && !reason.isBlank()) {
                absences.put(called.person(), reason.strip());
            }
        }
        List<FieldProblem> problems = takeAttendance.execute(meeting.id(), Asked.act(actId), actor, there, absences)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (problems.isEmpty()) {
            flash.addFlashAttribute("flash", texts.text("web.meeting.attendance.done"));
            return "redirect:/meetings/" + meeting.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(meeting(id, actor), actor, people.stream()
                .map(p -> told(p, there.contains(p.person()), absences.get(p.person()))).toList(), problems, model);
    }

    private String call(Actor actor, Map<String, List<String>> input, List<FieldProblem> problems, Model model) {
        FormDefinition form = forms.current(CallMeeting.FORM);
        FormView view = formViews.view(form, input, problems, callMeeting.options(actor));
        model.addAttribute("page", new CallMeetingPage(UUID.randomUUID().toString(),
                helps.of(CallMeeting.FORM, List.of()), view));
        return "deliberation/callMeetingPage";
    }

    private static Participant told(Participant p, boolean present, String absence) {
        return new Participant(p.person(), p.name(), p.title(), p.seat(), present, absence);
    }

    private String page(Meeting m, Actor actor, List<Participant> people, List<FieldProblem> problems, Model model) {
        List<Item> items = new ArrayList<>();
        for (MatterId matter : meetings.items(m.id())) {
            items.add(item(items.size() + 1, m, matter, actor));
        }
        model.addAttribute("page", new MeetingPage("/meetings/" + m.id(), m.title(), name(m), texts.date(m.heldOn()),
                m.place(), state(m), UUID.randomUUID().toString(), TakeAttendance.isAllowed(actor, m),
                m.state() == Meeting.State.HELD, m.state() == Meeting.State.CANCELLED, calledOff(m),
                people.stream().map(p -> person(p, problems)).toList(), items,
                problems.stream().filter(p -> p.field().isEmpty()).map(p -> texts.text(p.message(), p.arguments())).toList(),
                (int) people.stream().filter(Participant::present).count(), people.size(),
                CallOffMeeting.isAllowed(actor, m) ? "/meetings/" + m.id() + "/call-off" : null));
        return "deliberation/meetingPage";
    }

    private String calledOff(Meeting meeting) {
        String key = meeting.state() == Meeting.State.CANCELLED ? "web.meeting.cancelled" : "web.meeting.postponed";
        return callOff.calledOff(meeting.id()).map(off -> texts.text(key, texts.date(off.on()), off.reason())).orElse(null);
    }

    private Item item(int position, Meeting meeting, MatterId matter, Actor actor) {
        Dossier dossier = access.mayRead(actor, matter) ? dossiers.get(matter).orElse(null) : null;
        if (dossier == null) {
            return new Item(position, texts.text("web.meeting.item.hidden"), "", "", null);
        }
        String outcome = history.after(meeting, matter, dossier).map(d -> d.deliberation().decision() == null
                ? "web.meeting.item.open" : "web.outcome." + d.deliberation().decision().outcome().name())
                .map(key -> texts.text(key)).orElseGet(() -> texts.text("web.meeting.item.listed"));
        return new Item(position, dossier.start().title(), directory.unitName(actor.organ(), dossier.start().leadUnit()),
                outcome, "/meetings/" + meeting.id() + "/items/" + matter);
    }

    Person person(Participant p) {
        return person(p, List.of());
    }

    private Person person(Participant p, List<FieldProblem> problems) {
        String problem = problems.stream().filter(w -> w.field().equals("absence." + p.person()))
                .map(w -> texts.text(w.message(), w.arguments())).findFirst().orElse(null);
        return new Person(p.person().value(), participantNames.name(p), participantNames.title(p),
                texts.text("fact.Seat." + p.seat().name()), p.present(), p.absence() == null ? "" : p.absence(), problem);
    }

    private String name(Meeting m) {
        return texts.text("web.meeting.name." + m.type().name(), m.number());
    }

    private String state(Meeting m) {
        return texts.text("web.meeting.state." + m.state().name());
    }

    private Meeting meeting(String id, Actor actor) {
        return meetings.find(actor.organ(), Asked.meeting(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void requireReader(Actor actor) {
        if (!Access.readsMatters(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static void requireCaller(Actor actor) {
        if (!CallMeeting.isAllowed(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
