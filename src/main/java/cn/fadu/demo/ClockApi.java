package cn.fadu.demo;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.LegalZone;
import cn.fadu.engine.Timers;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ApiProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/clock}: the official clock of the demonstration, and moving it forward. */
@RestController
@RequestMapping("/api/v1/clock")
@Profile("demo")
class ClockApi {

    private static final int MOST_BYTES = 1_000;
    private static final Duration MORNING = Duration.ofHours(9);

    private final ClockControl control;
    private final OfficialClock clock;
    private final Timers timers;
    private final CalendarsInForce calendars;
    private final ApiProblem problems;

    ClockApi(ClockControl control, OfficialClock clock, Timers timers, CalendarsInForce calendars, ApiProblem problems) {
        this.control = control;
        this.clock = clock;
        this.timers = timers;
        this.calendars = calendars;
        this.problems = problems;
    }

    /** {@code nextTimer} is when the next timer of a procedure is due, or null. */
    record ClockJson(Instant now, LocalDate today, boolean workingDay, Instant nextTimer) {
    }

    @GetMapping
    ClockJson now(Actor actor) {
        return new ClockJson(clock.now(), clock.today(), calendars.of(actor.organ()).isWorkingDay(clock.today()),
                timers.nextDueAfter(clock.now()).orElse(null));
    }

    /** To nine in the morning of {@code to}; everything due on the way happens at its own time. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ClockJson advance(HttpServletRequest request, Actor actor) throws IOException {
        Instant target = LegalZone.startOf(day(to(request))).plus(MORNING);
        Instant now = clock.now();
        if (target.isBefore(now) || target.isAfter(now.plus(Duration.ofDays(ClockController.FARTHEST_DAYS)))) {
            throw wrong();
        }
        control.advanceTo(target);
        return now(actor);
    }

    private String to(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "api.problem.413");
        }
        try {
            return CanonicalJson.read(body).path("to").asString("");
        } catch (IllegalArgumentException broken) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-json", "api.problem.400");
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw wrong();
        }
    }

    private ErrorResponseException wrong() {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "bad-day", "api.problem.day", clock.today(), ClockController.FARTHEST_DAYS);
    }
}
