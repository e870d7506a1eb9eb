package cn.fadu.timekeeping;

import cn.fadu.calendar.CalendarFile;
import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.CalendarYear;
import cn.fadu.calendar.FileProblem;
import cn.fadu.calendar.FileProblem.Kind;
import cn.fadu.calendar.LocalDays;
import cn.fadu.calendar.StatutoryYear;
import cn.fadu.editions.Edition;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.timekeeping.ProposedCalendar.State;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a calendar file that may be adopted, and has it counted what it would move. Nothing is in force by this. */
@Service
class ProposeCalendar {

    private final ProposedCalendars proposed;
    private final Editions editions;
    private final OfficialClock clock;

    ProposeCalendar(ProposedCalendars proposed, Editions editions, OfficialClock clock) {
        this.proposed = proposed;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What became of the file.
     *
     * @param id       of the proposal; null when there are problems
     * @param problems of the file; empty when it was taken
     */
    record Outcome(UUID id, List<FileProblem> problems) {
    }

    /**
     * Keeps the file in our own form; a file that cannot be right is not kept.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public Outcome execute(Actor actor, byte[] content) {
        if (!Access.keepsCalendar(actor)) {
            throw new AccessDeniedException("calendars are renewed by the system administrator");
        }
        CalendarFiles.Checked checked = CalendarFiles.check(content);
        List<FileProblem> problems = checked.file() == null ? checked.problems() : problems(checked.file(), actor.organ());
        if (!problems.isEmpty()) {
            return new Outcome(null, problems);
        }
        Edition edition = edition(checked.file());
        String before = editions.latest().calendar(actor.organ()).version();
        String after = editions.with(edition).calendar(actor.organ()).version();
        if (before.equals(after)) {
            return new Outcome(null, List.of(problem(Kind.NOTHING_NEW, Integer.toString(checked.file().year()))));
        }
        UUID id = UUID.randomUUID();
        proposed.add(new ProposedCalendar(id, actor.organ(), actor.person(), clock.now(), edition, Digest.of(content), before, after,
                State.COUNTING, null, 0));
        return new Outcome(id, List.of());
    }

    private static List<FileProblem> problems(CalendarFile file, OrganId organ) {
        if (file instanceof LocalDays local && !local.organ().equals(organ)) {
            return List.of(problem(Kind.OTHER_ORGAN, local.organ().value(), organ.value()));
        }
        return file instanceof CalendarYear year
                ? year.statutoryDaysWorked().stream().map(day -> problem(Kind.STATUTORY_WORKED, day)).toList() : List.of();
    }

    private static FileProblem problem(Kind kind, Object... arguments) {
        return new FileProblem(kind, null, 0, 0, List.of(arguments));
    }

    private static Edition edition(CalendarFile file) {
        byte[] content = CalendarFiles.write(file);
        if (file instanceof LocalDays local) {
            return new Edition(Edition.Kind.CALENDAR, local.organ(), file.year() + "-local.json", content);
        }
        return new Edition(Edition.Kind.CALENDAR, OrganId.INSTALLATION,
                file.year() + (file instanceof StatutoryYear ? "-statutory.json" : ".json"), content);
    }
}
