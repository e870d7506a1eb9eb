package cn.fadu.timekeeping;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.FileProblem;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.timekeeping.CalendarPage.Problems;
import cn.fadu.timekeeping.ChangePages.Typed;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organ's calendars, a further file with what it moves, and its adoption; the log-in's rules settle who reaches it. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarController {

    private static final int LONGEST_REASON = 200;
    private static final int MOST_PAGES = 10_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final CalendarPages pages;
    private final ChangePages changePages;
    private final ProposeCalendar propose;
    private final AdoptCalendar adopt;
    private final ProposedCalendars proposed;
    private final Previews previews;
    private final Texts texts;

    CalendarController(CalendarPages pages, ChangePages changePages, ProposeCalendar propose, AdoptCalendar adopt,
                       ProposedCalendars proposed, Previews previews, Texts texts) {
        this.pages = pages;
        this.changePages = changePages;
        this.propose = propose;
        this.adopt = adopt;
        this.proposed = proposed;
        this.previews = previews;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(required = false) Integer year, Actor actor, Model model) {
        return calendar(actor, year, null, model);
    }

    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile file, Actor actor, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > CalendarFiles.MOST_BYTES) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return calendar(actor, null, file == null || file.isEmpty()
                    ? new Problems(null, List.of(texts.text("calendar.problem.no-file")), false)
                    : pages.problems(file.getOriginalFilename(), List.of(new FileProblem(FileProblem.Kind.TOO_LARGE, null, 0, 0,
                            List.of(CalendarFiles.MOST_BYTES / 1024 / 1024)))), model);
        }
        ProposeCalendar.Outcome outcome = propose.execute(actor, file.getBytes());
        if (outcome.id() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return calendar(actor, null, pages.problems(file.getOriginalFilename(), outcome.problems()), model);
        }
        previews.count(AT_ONCE);
        return "redirect:/admin/calendar/changes/" + outcome.id();
    }

    @GetMapping("/changes/{id}")
    String change(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        return change(id, Math.max(0, Math.min(page, MOST_PAGES)), actor, Typed.nothing(), model);
    }

    @PostMapping("/changes/{id}/adopt")
    String adopt(@PathVariable UUID id, @RequestParam UUID act, @RequestParam(defaultValue = "") String reason, Actor actor, Model model,
                 HttpServletResponse response, RedirectAttributes next) {
        find(id, actor);
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return change(id, 0, actor, new Typed(act, reason, texts.text("calendar.problem.reason")), model);
        }
        return switch (adopt.execute(new ActId(act), actor, id, given)) {
            case ADOPTED -> {
                next.addFlashAttribute("flash", texts.text("calendar.adopted"));
                yield "redirect:/admin/calendar/changes/" + id;
            }
            case STILL_COUNTING -> refused(id, actor, new Typed(act, reason, texts.text("calendar.adopt.counting")), model, response);
            case COUNTED_AGAIN -> refused(id, actor, new Typed(act, reason, texts.text("calendar.adopt.again")), model, response);
            case GONE -> refused(id, actor, new Typed(act, reason, texts.text("calendar.adopt.gone")), model, response);
        };
    }

    @PostMapping("/changes/{id}/drop")
    String drop(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        find(id, actor);
        adopt.drop(actor, id);
        next.addFlashAttribute("flash", texts.text("calendar.dropped"));
        return "redirect:/admin/calendar";
    }

    private String refused(UUID id, Actor actor, Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return change(id, 0, actor, typed, model);
    }

    private String calendar(Actor actor, Integer year, Problems problems, Model model) {
        model.addAttribute("page", pages.page(actor, year, problems));
        return "timekeeping/calendarPage";
    }

    private String change(UUID id, int page, Actor actor, Typed typed, Model model) {
        model.addAttribute("page", changePages.page(actor, find(id, actor), page, typed));
        return "timekeeping/changePage";
    }

    private ProposedCalendar find(UUID id, Actor actor) {
        return proposed.find(id, actor.organ()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
