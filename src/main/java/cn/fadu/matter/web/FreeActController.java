package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an act that no task asks for. */
@Controller
class FreeActController {

    private final Subjects subjects;
    private final ActDesk desk;

    FreeActController(Subjects subjects, ActDesk desk) {
        this.subjects = subjects;
        this.desk = desk;
    }

    @GetMapping("/matters/{id}/acts/{act}")
    String show(@PathVariable String id, @PathVariable String act, Actor actor, HttpServletRequest request,
                Model model) {
        return desk.show(subjects.free(Asked.matter(id), act, actor), request, model);
    }

    @PostMapping("/matters/{id}/acts/{act}")
    String perform(@PathVariable String id, @PathVariable String act, @RequestParam(required = false) String actId,
                   Actor actor, HttpServletRequest request, HttpServletResponse response, Model model,
                   RedirectAttributes flash) {
        return desk.perform(subjects.free(Asked.matter(id), act, actor), Asked.act(actId), request, response, model, flash);
    }
}
