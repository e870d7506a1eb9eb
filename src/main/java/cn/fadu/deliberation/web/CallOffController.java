package cn.fadu.deliberation.web;

import cn.fadu.deliberation.CallOffMeeting;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.forms.FieldProblem;
import cn.fadu.identity.KeptInput;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormSubmissions;
import cn.fadu.web.forms.SubmittedForm;
import cn.fadu.web.forms.FormViews;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The page on which a meeting is postponed or cancelled. */
@Controller
class CallOffController {

    private final Meetings meetings;
    private final CallOffMeeting callOff;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final FormSubmissions submissions;
    private final KeptInput keptInput;
    private final Texts texts;

    CallOffController(Meetings meetings, CallOffMeeting callOff, Dossiers dossiers, MatterAccess access, Forms forms,
                      FormViews formViews, HelpViews helps, FormSubmissions submissions, KeptInput keptInput, Texts texts) {
        this.meetings = meetings;
        this.callOff = callOff;
        this.dossiers = dossiers;
        this.access = access;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.submissions = submissions;
        this.keptInput = keptInput;
        this.texts = texts;
    }

    @GetMapping("/meetings/{id}/call-off")
    String form(@PathVariable String id, Actor actor, HttpServletRequest request, Model model) {
        return page(meeting(id, actor), keptInput.take(request.getRequestURI()).orElse(Map.of()), List.of(), model);
    }

    @PostMapping("/meetings/{id}/call-off")
    String perform(@PathVariable String id, @RequestParam(required = false) String actId, Actor actor,
                   HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
        Meeting meeting = meetings.find(actor.organ(), meetingId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SubmittedForm sent = submissions.take(request, forms.current(CallOffMeeting.FORM), actor);
        CallOffMeeting.Result result = callOff.execute(meeting.id(), Asked.act(actId), actor, sent.input())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (result.problems().isEmpty()) {
            flash.addFlashAttribute("flash", done(result.left(), actor));
            return "redirect:/meetings/" + meeting.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(meeting, sent.input(), result.problems(), model);
    }

    private String done(List<MatterId> left, Actor actor) {
        return left.isEmpty() ? texts.text("web.meeting.callOff.done")
                : texts.text("web.meeting.callOff.left", left.size(), texts.list(left.stream().map(m -> title(m, actor)).toList()));
    }

    private String title(MatterId matter, Actor actor) {
        return Optional.of(matter).filter(m -> access.mayRead(actor, m)).flatMap(dossiers::get).map(d -> d.start().title())
                .orElseGet(() -> texts.text("web.meeting.item.hidden"));
    }

    private String page(Meeting meeting, Map<String, List<String>> input, List<FieldProblem> problems, Model model) {
        model.addAttribute("page", new CallOffPage("/meetings/" + meeting.id(), meeting.title(), UUID.randomUUID().toString(),
                helps.of(CallOffMeeting.FORM, CallOffMeeting.BASIS),
                formViews.view(forms.current(CallOffMeeting.FORM), input, problems, Map.of())));
        return "deliberation/callOffPage";
    }

    private Meeting meeting(String id, Actor actor) {
        Meeting meeting = meetings.find(actor.organ(), meetingId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!CallOffMeeting.isAllowed(actor, meeting)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return meeting;
    }

    private static MeetingId meetingId(String id) {
        try {
            return MeetingId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
