package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.OptionSources;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.forms.FormViews;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Forms to be printed and filled in by hand, for whoever can do the act. */
@Controller
class BlankFormController {

    private final Worklist worklist;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Acts acts;
    private final Forms forms;
    private final FormViews formViews;
    private final OptionSources options;
    private final PaperViews papers;
    private final ModelNames names;

    BlankFormController(Worklist worklist, Dossiers dossiers, MatterAccess access, Acts acts, Forms forms, FormViews formViews,
                        OptionSources options, PaperViews papers, ModelNames names) {
        this.worklist = worklist;
        this.dossiers = dossiers;
        this.access = access;
        this.acts = acts;
        this.forms = forms;
        this.formViews = formViews;
        this.options = options;
        this.papers = papers;
        this.names = names;
    }

    @GetMapping("/tasks/{id}/blank")
    String ofTask(@PathVariable String id, Actor actor, Model model) {
        OpenWork work = worklist.find(Asked.task(id)).filter(w -> w.isFor(actor)).orElseThrow(BlankFormController::missing);
        Dossier dossier = dossiers.get(work.matter()).orElseThrow(BlankFormController::missing);
        return page("/tasks/" + work.task(), work.matter(), dossier, actor, work.act(), forms.ofModel(work.modelId(), work.form()),
                work, model);
    }

    @GetMapping("/matters/{id}/acts/{act}/blank")
    String ofAct(@PathVariable String id, @PathVariable String act, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        if (!access.mayRead(actor, matter)) {
            throw missing();
        }
        Dossier dossier = dossiers.get(matter).orElseThrow(BlankFormController::missing);
        OfferedAct offered = acts.offered(dossier, actor).stream().filter(a -> a.key().equals(act)).findFirst()
                .orElseThrow(BlankFormController::missing);
        return page("/matters/" + matter + "/acts/" + act, matter, dossier, actor, act, forms.current(offered.form()), null, model);
    }

    private String page(String back, MatterId matter, Dossier dossier, Actor actor, String act, FormDefinition form,
                        OpenWork work, Model model) {
        model.addAttribute("page", papers.blank(back, dossier, names.act(act),
                formViews.view(form, Map.of(), List.of(), options.of(matter, form, dossier, actor, work))));
        return "matter/paperPage";
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
