package cn.fadu.timekeeping;

import cn.fadu.calendar.CalendarChange;
import cn.fadu.calendar.CalendarFile;
import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.CountedDate;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Directory;
import cn.fadu.matter.RunningClocks.Move;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.timekeeping.ChangePage.Adoption;
import cn.fadu.timekeeping.ChangePage.Day;
import cn.fadu.timekeeping.ChangePage.Fact;
import cn.fadu.timekeeping.ChangePage.MoveRow;
import cn.fadu.timekeeping.ProposedCalendar.State;
import cn.fadu.timekeeping.ProposedCalendars.Moved;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts in words what a proposed calendar changes and moves. */
@Component
class ChangePages {

    static final int PAGE = 100;

    private static final int SHORT_ID = 8;

    private final ProposedCalendars proposed;
    private final CalendarPages pages;
    private final YearViews years;
    private final Editions editions;
    private final Directory directory;
    private final Texts texts;

    ChangePages(ProposedCalendars proposed, CalendarPages pages, YearViews years, Editions editions, Directory directory, Texts texts) {
        this.proposed = proposed;
        this.pages = pages;
        this.years = years;
        this.editions = editions;
        this.directory = directory;
        this.texts = texts;
    }

    /** What was typed and why it was not taken. */
    record Typed(UUID act, String reason, String problem) {

        static Typed nothing() {
            return new Typed(UUID.randomUUID(), "", null);
        }
    }

    /** {@code page} counts from 0. */
    ChangePage page(Actor actor, ProposedCalendar change, int page, Typed typed) {
        CalendarFile file = CalendarFiles.read(change.edition().name(), change.edition().content());
        WorkingCalendar before = editions.inForce().calendar(actor.organ());
        WorkingCalendar after = editions.with(change.edition()).calendar(actor.organ());
        List<CalendarChange> changes = change.state() == State.ADOPTED ? List.of()
                : CalendarChange.between(before, after, List.of(file.year()));
        long named = changes.stream().filter(c -> !c.moves()).count();
        Moved moved = proposed.moved(change.id());
        List<Move> moves = proposed.moves(change.id(), PAGE + 1, page * PAGE);
        String base = "/admin/calendar/changes/" + change.id();
        return new ChangePage(pages.fileName(change), pages.state(change.state()), CalendarPages.tone(change.state()),
                facts(change, file), changes.stream().filter(CalendarChange::moves).map(c -> day(c, before, after)).toList(),
                named == 0 ? null : texts.text("calendar.change.named", named),
                change.state() == State.COUNTING ? texts.text("calendar.change.counting", change.matters()) : null,
                summary(change, moved), moves.stream().limit(PAGE).map(m -> row(m, actor.organ())).toList(),
                page == 0 ? null : base + "?page=" + (page - 1), moves.size() > PAGE ? base + "?page=" + (page + 1) : null,
                adoption(change, base, typed), typed.problem());
    }

    private List<Fact> facts(ProposedCalendar change, CalendarFile file) {
        boolean everywhere = change.edition().organ().equals(OrganId.INSTALLATION);
        return List.of(new Fact(texts.text("calendar.change.notice"), file.notice(), false),
                new Fact(texts.text("calendar.change.scope"), texts.text(everywhere ? "calendar.scope.all" : "calendar.scope.organ"), false),
                new Fact(texts.text("calendar.change.by"), texts.text("calendar.change.by-at", directory.personName(change.by()),
                        texts.dateTime(change.at())), false),
                new Fact(texts.text("calendar.change.versions"), texts.text("calendar.change.from-to", change.versionBefore(),
                        change.versionAfter()), false),
                new Fact(texts.text("calendar.change.digest"), Digest.of(change.edition().content()).hex(), true));
    }

    private String summary(ProposedCalendar change, Moved moved) {
        if (moved.moved() == 0 && moved.settled() == 0) {
            return texts.text("calendar.change.none", change.matters());
        }
        return texts.text("calendar.change.summary", change.matters(), moved.moved(), moved.settled());
    }

    private Day day(CalendarChange change, WorkingCalendar before, WorkingCalendar after) {
        String holiday = years.reason(change.after().isWorking() ? before : after, change.day());
        return new Day(texts.date(change.day()), texts.text("calendar.weekday." + change.day().getDayOfWeek().getValue()),
                years.kind(change.before()), years.kind(change.after()),
                holiday.isEmpty() ? years.reason(change.after().isWorking() ? after : before, change.day()) : holiday);
    }

    private MoveRow row(Move move, OrganId organ) {
        return new MoveRow(move.matter().toString().substring(0, SHORT_ID), directory.unitName(organ, move.leadUnit()),
                texts.text("deadline." + move.deadline()), said(move.before()), said(move.after()),
                !move.before().date().equals(move.after().date()),
                move.openWork() == 0 ? null : texts.text("calendar.move.work", move.openWork()));
    }

    private String said(CountedDate date) {
        return date.provisional() ? texts.date(date.date()) + texts.text("web.deadline.provisional") : texts.date(date.date());
    }

    private Adoption adoption(ProposedCalendar change, String base, Typed typed) {
        if (change.state() != State.READY && change.state() != State.COUNTING) {
            return null;
        }
        return new Adoption(base + "/adopt", base + "/drop", typed.act().toString(), typed.reason(),
                change.state() == State.COUNTING ? texts.text("calendar.adopt.counting") : null);
    }
}
