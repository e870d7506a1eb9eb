package cn.fadu.initiation.web;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.initiation.catalogue.OpenCatalogue;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.shared.Actor;
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

/** The page on which the office opens the catalogue of a year. */
@Controller
class OpenCatalogueController {

    private static final String PLACE = "/catalogue/open";

    private final OpenCatalogue openCatalogue;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final FormSubmissions submissions;
    private final Texts texts;

    OpenCatalogueController(OpenCatalogue openCatalogue, Forms forms, FormViews formViews, HelpViews helps, FormSubmissions submissions,
                            Texts texts) {
        this.openCatalogue = openCatalogue;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.submissions = submissions;
        this.texts = texts;
    }

    @GetMapping(PLACE)
    String form(@RequestParam(defaultValue = "") String year, Actor actor, Model model) {
        if (!OpenCatalogue.isFor(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return page(Map.of("year", List.of(year)), List.of(), model);
    }

    @PostMapping(PLACE)
    String open(@RequestParam(required = false) String actId, Actor actor, HttpServletRequest request,
                HttpServletResponse response, Model model, RedirectAttributes flash) {
        SubmittedForm sent = submissions.take(request, forms.current(OpenCatalogue.FORM), actor);
        Begun opened = openCatalogue.execute(Asked.act(actId), actor, sent.input());
        if (opened.result() instanceof ActResult.Recorded recorded) {
            flash.addFlashAttribute("flash", texts.text("web.catalogue.opened", String.valueOf(recorded.sequence())));
            return "redirect:/matters/" + opened.matter();
        }
        if (opened.result() instanceof ActResult.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(sent.input(), refused.problems(), model);
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private String page(Map<String, List<String>> input, List<FieldProblem> problems, Model model) {
        FormDefinition form = forms.current(OpenCatalogue.FORM);
        model.addAttribute("page", new StartPage(PLACE, UUID.randomUUID().toString(), "", "",
                helps.of(OpenCatalogue.FORM, OpenCatalogue.BASIS),
                formViews.view(form, input, problems, Map.of())));
        return "initiation/openCataloguePage";
    }
}
