package cn.fadu.matter.web;

import cn.fadu.matter.RemindWork;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
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

/** The page of something done about open work other than doing it. */
@Controller
class WorkActController {

    private static final int LONGEST_NOTE = 200;

    private final Worklist worklist;
    private final Subjects subjects;
    private final ActDesk desk;
    private final RemindWork remindWork;
    private final Texts texts;

    WorkActController(Worklist worklist, Subjects subjects, ActDesk desk, RemindWork remindWork, Texts texts) {
        this.worklist = worklist;
        this.subjects = subjects;
        this.desk = desk;
        this.remindWork = remindWork;
        this.texts = texts;
    }

    @GetMapping("/tasks/{id}/acts/{act}")
    String show(@PathVariable String id, @PathVariable String act, Actor actor, HttpServletRequest request, Model model) {
        return desk.show(subject(id, act, actor), request, model);
    }

    /** A task that opened for the actor because of it is the page that follows. */
    @PostMapping("/tasks/{id}/acts/{act}")
    String perform(@PathVariable String id, @PathVariable String act, @RequestParam(required = false) String actId,
                   Actor actor, HttpServletRequest request, HttpServletResponse response, Model model,
                   RedirectAttributes flash) {
        Subject subject = subject(id, act, actor);
        List<OpenWork> before = worklist.openIn(subject.matter());
        String next = desk.perform(subject, Asked.act(actId), request, response, model, flash);
        return next.startsWith("redirect:") ? worklist.openIn(subject.matter()).stream()
                .filter(w -> w.isFor(actor) && before.stream().noneMatch(b -> b.task().equals(w.task())))
                .map(w -> "redirect:/tasks/" + w.task()).findFirst().orElse(next) : next;
    }

    /** Reminds whoever has the work; the page of the matter follows. */
    @PostMapping("/tasks/{id}/remind")
    String remind(@PathVariable String id, @RequestParam(defaultValue = "") String note, Actor actor, RedirectAttributes flash) {
        OpenWork work = worklist.find(Asked.task(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String words = note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE));
        RemindWork.Result result = remindWork.execute(work.task(), actor, words.isEmpty() ? null : words);
        if (result == RemindWork.Result.NOT_FOUND) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("flash", texts.text(result == RemindWork.Result.REMINDED ? "web.reminded" : "web.remind.today"));
        return "redirect:/matters/" + work.matter();
    }

    private Subject subject(String id, String key, Actor actor) {
        return worklist.find(Asked.task(id)).map(work -> subjects.about(work, key, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
