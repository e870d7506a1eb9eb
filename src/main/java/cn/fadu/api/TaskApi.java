package cn.fadu.api;

import cn.fadu.identity.Directory;
import cn.fadu.identity.Posts;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.TakeWork;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.matter.web.ActPages;
import cn.fadu.matter.web.Keys;
import cn.fadu.matter.web.Subjects;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TaskId;
import cn.fadu.web.ApiProblem;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/tasks}: the worklist, and doing what it asks for. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

    private static final String LIST = "/api/v1/tasks";
    private static final String UNIT = "unit";
    private static final int LONGEST_WORDS = 100;

    private final Worklist worklist;
    private final Subjects subjects;
    private final TakeWork takeWork;
    private final TaskJsons tasks;
    private final SubjectJsons details;
    private final ActCalls acts;
    private final Calls calls;
    private final Asked asked;
    private final MatterAccess access;
    private final ActPages pages;
    private final ApiProblem problems;
    private final Directory directory;
    private final OfficialClock clock;

    TaskApi(Worklist worklist, Subjects subjects, TakeWork takeWork, TaskJsons tasks, SubjectJsons details, ActCalls acts, Calls calls,
            Asked asked, MatterAccess access, ActPages pages, ApiProblem problems, Directory directory, OfficialClock clock) {
        this.worklist = worklist;
        this.subjects = subjects;
        this.takeWork = takeWork;
        this.tasks = tasks;
        this.details = details;
        this.acts = acts;
        this.calls = calls;
        this.asked = asked;
        this.access = access;
        this.pages = pages;
        this.problems = problems;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    PageJson<TaskJson> list(@RequestParam(defaultValue = "waiting") String list, @RequestParam(defaultValue = "") String q,
                            @RequestParam(required = false) String after, @RequestParam(defaultValue = Asked.FIFTY) int limit,
                            Actor actor) {
        boolean unit = list.equals(UNIT) && Posts.isHead(actor.post());
        String words = q.strip();
        if (!unit && !list.equals("waiting") || words.length() > LONGEST_WORDS) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "api.problem.parameter", words.length() > LONGEST_WORDS ? "q" : "list");
        }
        Worklist.After from = asked.after(after, Keys::open);
        int most = asked.limit(limit);
        asked.looks(actor, LIST);
        List<OpenWork> found = unit ? worklist.openInUnit(actor, words, from, most + 1) : worklist.waitingFor(actor, words, from, most + 1);
        return PageJson.of(found, most, shown -> tasks.of(shown, actor), LIST, Keys::of, "list", list, "q", words);
    }

    @GetMapping("/{id}")
    SubjectJson one(@PathVariable String id, Actor actor) {
        OpenWork work = open(id, actor);
        Subject subject = subjects.work(work, actor);
        asked.looks(actor, LIST + "/" + work.task());
        worklist.markOpened(work.task(), actor.person(), clock.now());
        return details.of(subject, tasks.of(work, actor));
    }

    /** The answer is the task as it is then. */
    @PostMapping("/{id}/take")
    TaskJson take(@PathVariable String id, Actor actor) {
        OpenWork work = open(id, actor);
        subjects.requireDesk(work, actor);
        takeWork.execute(work.task(), actor).ifPresent(against -> {
            throw refused(against);
        });
        return tasks.of(open(id, actor), actor);
    }

    @PostMapping("/{id}/put-back")
    TaskJson putBack(@PathVariable String id, Actor actor) {
        OpenWork work = open(id, actor);
        subjects.requireDesk(work, actor);
        if (!worklist.putBack(work.task(), actor)) {
            throw problems.of(HttpStatus.CONFLICT, "task-not-taken", "api.problem.not-taken");
        }
        return tasks.of(open(id, actor), actor);
    }

    @PostMapping(path = "/{id}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ActDone> complete(@PathVariable String id, Actor actor, HttpServletRequest request) throws IOException {
        return acts.perform(calls.read(request, ActCalls.MEMBERS), actor, () -> subjects.work(open(id, actor), actor));
    }

    /** Something about the task other than doing it: handing it over, assigning it, taking back what opened it. */
    @GetMapping("/{id}/acts/{act}")
    SubjectJson about(@PathVariable String id, @PathVariable String act, Actor actor) {
        OpenWork work = open(id, actor);
        Subject subject = subjects.about(work, act, actor);
        asked.looks(actor, LIST + "/" + work.task() + "/acts/" + act);
        return details.of(subject, tasks.of(work, actor));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ActDone> perform(@PathVariable String id, @PathVariable String act, Actor actor, HttpServletRequest request)
            throws IOException {
        return acts.perform(calls.read(request, ActCalls.MEMBERS), actor, () -> subjects.about(open(id, actor), act, actor));
    }

    /** The open work; throws 410 for what is finished, where the actor may know of it. */
    private OpenWork open(String id, Actor actor) {
        TaskId task = asked.id(id, TaskId::of);
        return worklist.find(task).orElseThrow(() -> gone(task, actor));
    }

    private ErrorResponseException gone(TaskId task, Actor actor) {
        Optional<FinishedWork> done = worklist.findFinished(task).filter(w -> access.mayRead(actor, w.matter()));
        return done.map(w -> problems.of(HttpStatus.GONE, "task-gone", "web.task.finished-by", directory.personName(w.by()),
                w.finishedAt(), w.sequence())).orElseGet(problems::notFound);
    }

    private ErrorResponseException refused(ActResult against) {
        if (against instanceof ActResult.TakenBy taken) {
            return problems.of(HttpStatus.CONFLICT, "task-taken", "web.task.taken-by", directory.personName(taken.person()));
        }
        if (against instanceof ActResult.Barred barred) {
            return problems.of(HttpStatus.FORBIDDEN, "duties-separated", barred.message(), pages.named(barred.arguments()).toArray());
        }
        return against instanceof ActResult.Gone ? problems.of(HttpStatus.GONE, "task-gone", "web.task.gone") : problems.notFound();
    }
}
