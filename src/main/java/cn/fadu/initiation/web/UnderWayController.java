package cn.fadu.initiation.web;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.KeptInput;
import cn.fadu.initiation.EnterUnderWay;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.FormDrafts;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormSubmissions;
import cn.fadu.web.forms.FormViews;
import cn.fadu.web.forms.SubmittedForm;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a matter that is under way on paper comes into the system. */
@Controller
class UnderWayController {

    static final String PLACE = "/catalogue/under-way";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");

    private final EnterUnderWay enterUnderWay;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final FormSubmissions submissions;
    private final FormDrafts drafts;
    private final KeptInput keptInput;
    private final Texts texts;

    UnderWayController(EnterUnderWay enterUnderWay, Forms forms, FormViews formViews, HelpViews helps, FormSubmissions submissions,
                       FormDrafts drafts, KeptInput keptInput, Texts texts) {
        this.enterUnderWay = enterUnderWay;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.submissions = submissions;
        this.drafts = drafts;
        this.keptInput = keptInput;
        this.texts = texts;
    }

    @GetMapping(PLACE)
    String form(Actor actor, HttpServletRequest request, Model model) {
        if (!actor.post().equals(UNDERTAKER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Map<String, List<String>> input = keptInput.take(request.getRequestURI()).or(() -> drafts.find(actor, PLACE))
                .orElseGet(() -> Map.of("participation", List.of("REQUIRED"), "congressDuty", List.of("NONE")));
        return again(input, List.of(), model);
    }

    @PostMapping(PLACE)
    String enter(@RequestParam(required = false) String actId, Actor actor, HttpServletRequest request,
                 HttpServletResponse response, Model model, RedirectAttributes flash) {
        SubmittedForm sent = submissions.take(request, form(), actor);
        if (sent.redraw()) {
            return again(sent.input(), List.of(), model);
        }
        if (!sent.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(sent.input(), sent.problems(), model);
        }
        Begun entered = enterUnderWay.execute(Asked.act(actId), actor, sent.input());
        if (entered.result() instanceof ActResult.Recorded recorded) {
            drafts.forget(actor, PLACE);
            flash.addFlashAttribute("flash", texts.text("paper.under-way.done", String.valueOf(recorded.sequence())));
            return "redirect:/matters/" + entered.matter();
        }
        if (entered.result() instanceof ActResult.Refused refused) {
            drafts.keep(actor, PLACE, sent.input());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(sent.input(), refused.problems(), model);
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private FormDefinition form() {
        return forms.current(EnterUnderWay.FORM);
    }

    private String again(Map<String, List<String>> input, List<FieldProblem> problems, Model model) {
        model.addAttribute("page", new StartPage(PLACE, UUID.randomUUID().toString(), "", "",
                helps.of(EnterUnderWay.FORM, EnterUnderWay.BASIS),
                formViews.view(form(), input, problems, Map.of())));
        return "initiation/underWayPage";
    }
}
