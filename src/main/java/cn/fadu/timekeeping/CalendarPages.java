package cn.fadu.timekeeping;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.CalendarYear;
import cn.fadu.calendar.FileProblem;
import cn.fadu.calendar.LocalDays;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.timekeeping.CalendarPage.Problems;
import cn.fadu.timekeeping.CalendarPage.ProposalRow;
import cn.fadu.timekeeping.CalendarPage.YearLink;
import cn.fadu.timekeeping.Settlings.Settling;
import cn.fadu.web.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Puts the calendars of an organ in words. */
@Component
class CalendarPages {

    private static final int PROPOSALS = 10;
    private static final int MOST_PROBLEMS = 20;
    private static final Map<ProposedCalendar.State, String> TONES = Map.of(ProposedCalendar.State.COUNTING, "blue",
            ProposedCalendar.State.READY, "amber", ProposedCalendar.State.ADOPTED, "green", ProposedCalendar.State.DROPPED, "");

    private final Editions editions;
    private final YearViews years;
    private final ProposedCalendars proposed;
    private final Settlings settlings;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    CalendarPages(Editions editions, YearViews years, ProposedCalendars proposed, Settlings settlings, Directory directory,
                  OfficialClock clock, Texts texts) {
        this.editions = editions;
        this.years = years;
        this.proposed = proposed;
        this.settlings = settlings;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    /** {@code wanted} is a year, or null for the present one; {@code problems} is null when no file was refused. */
    CalendarPage page(Actor actor, Integer wanted, Problems problems) {
        WorkingCalendar calendar = editions.inForce().calendar(actor.organ());
        int present = clock.today().getYear();
        TreeSet<Integer> known = new TreeSet<>(calendar.years());
        known.add(present);
        known.add(present + 1);
        int year = wanted != null && known.contains(wanted) ? wanted : present;
        Optional<Settling> settling = settlings.find(actor.organ());
        boolean follows = settling.filter(s -> s.done() && s.version().equals(calendar.version())).isPresent();
        return new CalendarPage(known.stream().map(y -> link(calendar, y, y == year)).toList(), years.year(calendar, year),
                years.local(calendar, year).orElse(null),
                follows ? texts.text("calendar.follows", settling.get().matters())
                        : texts.text("calendar.following", settling.map(Settling::matters).orElse(0)), follows,
                proposed.latest(actor.organ(), PROPOSALS).stream().map(this::row).toList(), problems, sample(actor.organ(), year));
    }

    /** The file's problems in words, each with its place. */
    Problems problems(String file, List<FileProblem> found) {
        return new Problems(file, found.stream().map(this::said).toList(), found.size() >= MOST_PROBLEMS);
    }

    String state(ProposedCalendar.State state) {
        return texts.text("calendar.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static String tone(ProposedCalendar.State state) {
        return TONES.get(state);
    }

    String fileName(ProposedCalendar change) {
        boolean local = !change.edition().organ().equals(OrganId.INSTALLATION);
        String year = change.edition().name().substring(0, 4);
        return texts.text(local ? "calendar.file.local" : change.edition().name().contains("statutory") ? "calendar.file.statutory"
                : "calendar.file.year", year);
    }

    private String said(FileProblem problem) {
        String what = texts.text(problem.message(), problem.arguments());
        String place = problem.item() > 0 ? texts.text("calendar.place.item", problem.line(), problem.list(), problem.item())
                : problem.line() > 0 ? texts.text("calendar.place.line", problem.line()) : "";
        return place + what;
    }

    private YearLink link(WorkingCalendar calendar, int year, boolean current) {
        boolean provisional = calendar.isProvisional(LocalDate.of(year, 1, 1));
        return new YearLink(Integer.toString(year), texts.text(provisional ? "calendar.year.provisional" : "calendar.year.known"),
                provisional, current);
    }

    private ProposalRow row(ProposedCalendar change) {
        return new ProposalRow("/admin/calendar/changes/" + change.id(), fileName(change), texts.dateTime(change.at()),
                directory.personName(change.by()), state(change.state()), tone(change.state()));
    }

    private String sample(OrganId organ, int year) {
        LocalDate day = LocalDate.of(year, 8, 15);
        return new String(CalendarFiles.write(new LocalDays(organ, year, texts.text("calendar.sample.notice"),
                List.of(new CalendarYear.DaysOff(texts.text("calendar.sample.name"), day, day.plusDays(1))), List.of())),
                StandardCharsets.UTF_8);
    }
}
