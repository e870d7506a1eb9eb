package cn.fadu.matter.web;

import cn.fadu.identity.Directory;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.TakeWork;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TaskId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a piece of work. */
@Controller
class TaskController {

    private final Worklist worklist;
    private final Subjects subjects;
    private final ActDesk desk;
    private final TakeWork takeWork;
    private final MatterAccess access;
    private final Directory directory;
    private final ModelNames names;
    private final OfficialClock clock;
    private final Texts texts;

    TaskController(Worklist worklist, Subjects subjects, ActDesk desk, TakeWork takeWork,
                   MatterAccess access, Directory directory, ModelNames names, OfficialClock clock, Texts texts) {
        this.worklist = worklist;
        this.subjects = subjects;
        this.desk = desk;
        this.takeWork = takeWork;
        this.access = access;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, Actor actor, HttpServletRequest request, HttpServletResponse response,
                Model model) {
        TaskId task = Asked.task(id);
        Optional<OpenWork> open = worklist.find(task);
        if (open.isEmpty()) {
            return gone(task, actor, response, model);
        }
        Subject subject = subjects.work(open.get(), actor);
        worklist.markOpened(task, actor.person(), clock.now());
        return desk.show(subject, request, model);
    }

    @PostMapping("/tasks/{id}")
    String perform(@PathVariable String id, @RequestParam(required = false) String actId, Actor actor,
                   HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
        TaskId task = Asked.task(id);
        Optional<OpenWork> open = worklist.find(task);
        if (open.isEmpty()) {
            // Finished by this very act a moment ago, when the same form was sent twice.
            return desk.repeated(Asked.act(actId), actor, flash)
                    .orElseGet(() -> gone(task, actor, response, model));
        }
        return desk.perform(subjects.work(open.get(), actor), Asked.act(actId), request, response, model, flash);
    }

    @PostMapping("/tasks/{id}/claim")
    String take(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        OpenWork work = mine(Asked.task(id), actor);
        if (takeWork.execute(work.task(), actor).isEmpty()) {
            flash.addFlashAttribute("flash", texts.text("web.task.taken"));
        }
        return "redirect:/tasks/" + work.task();
    }

    @PostMapping("/tasks/{id}/release")
    String putBack(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        OpenWork work = mine(Asked.task(id), actor);
        if (worklist.putBack(work.task(), actor)) {
            flash.addFlashAttribute("flash", texts.text("web.task.released"));
        }
        return "redirect:/tasks/" + work.task();
    }

    private OpenWork mine(TaskId task, Actor actor) {
        OpenWork work = worklist.find(task).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        subjects.requireDesk(work, actor);
        return work;
    }

    private String gone(TaskId task, Actor actor, HttpServletResponse response, Model model) {
        FinishedWork done = worklist.findFinished(task).filter(w -> access.mayRead(actor, w.matter()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", new GonePage(names.act(done.act()), "/matters/" + done.matter(),
                texts.text("web.task.finished-by", directory.personName(done.by()), done.finishedAt(), done.sequence())));
        return "matter/gonePage";
    }
}
