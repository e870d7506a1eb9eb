package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Act;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an act that no task asks for. */
@Controller
class FreeActController {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Acts acts;
    private final Forms forms;
    private final ActDesk desk;

    FreeActController(Dossiers dossiers, MatterAccess access, Acts acts, Forms forms, ActDesk desk) {
        this.dossiers = dossiers;
        this.access = access;
        this.acts = acts;
        this.forms = forms;
        this.desk = desk;
    }

    @GetMapping("/matters/{id}/acts/{act}")
    String show(@PathVariable String id, @PathVariable String act, Actor actor, HttpServletRequest request,
                Model model) {
        return desk.show(subject(Asked.matter(id), act, actor), request, model);
    }

    @PostMapping("/matters/{id}/acts/{act}")
    String perform(@PathVariable String id, @PathVariable String act, @RequestParam(required = false) String actId,
                   Actor actor, HttpServletRequest request, HttpServletResponse response, Model model,
                   RedirectAttributes flash) {
        return desk.perform(subject(Asked.matter(id), act, actor), Asked.act(actId), request, response, model, flash);
    }

    private Subject subject(MatterId matter, String key, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        OfferedAct offered = acts.offered(dossier, actor).stream().filter(a -> a.key().equals(key)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Subject(matter, dossier, actor, key, offered instanceof Act act ? act.basis() : List.of(),
                forms.current(offered.form()), null, "/matters/" + matter + "/acts/" + key, "/matters/" + matter);
    }
}
