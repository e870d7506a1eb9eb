package cn.fadu.demo;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.LegalZone;
import cn.fadu.engine.Timers;
import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the official clock of the demonstration stands, and moving it forward. */
@Controller
@Profile("demo")
class ClockController {

    static final int FARTHEST_DAYS = 400;

    private final ClockControl control;
    private final OfficialClock clock;
    private final Timers timers;
    private final CalendarsInForce calendars;
    private final Texts texts;

    ClockController(ClockControl control, OfficialClock clock, Timers timers, CalendarsInForce calendars, Texts texts) {
        this.control = control;
        this.clock = clock;
        this.timers = timers;
        this.calendars = calendars;
        this.texts = texts;
    }

    @GetMapping("/clock")
    String show(Actor actor, Model model) {
        LocalDate today = clock.today();
        model.addAttribute("page", new ClockPage(texts.dateTime(clock.now()), texts.weekday(today),
                texts.text(calendars.of(actor.organ()).isWorkingDay(today) ? "web.day.working" : "web.day.off"),
                timers.nextDueAfter(clock.now()).map(texts::dateTime).orElse(null), today.plusDays(1).toString(),
                List.of(1, 7, 30), Access.changes(actor)));
        return "demo/clockPage";
    }

    /** By days, to the morning of a date, or to the next timer; everything due on the way happens at its own time. */
    @PostMapping("/clock")
    String advance(@RequestParam(required = false) Integer days, @RequestParam(defaultValue = "") String to,
                   @RequestParam(required = false) String next, RedirectAttributes flash) {
        Instant now = clock.now();
        Optional<Instant> target = days != null ? Optional.of(now.plus(Duration.ofDays(days)))
                : next != null ? timers.nextDueAfter(now) : morningOf(to);
        if (target.isEmpty() || target.get().isBefore(now)
                || target.get().isAfter(now.plus(Duration.ofDays(FARTHEST_DAYS)))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        control.advanceTo(target.get());
        flash.addFlashAttribute("flash", texts.text("web.clock.moved", texts.dateTime(clock.now())));
        return "redirect:/clock";
    }

    private static Optional<Instant> morningOf(String date) {
        try {
            return Optional.of(LegalZone.startOf(LocalDate.parse(date)).plus(Duration.ofHours(9)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
