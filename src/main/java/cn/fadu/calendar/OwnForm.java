package cn.fadu.calendar;

import cn.fadu.calendar.CalendarForm.Listed;
import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.CalendarYear.MakeUpDay;
import cn.fadu.calendar.CalendarYearCheck.Item;
import cn.fadu.calendar.CalendarYearCheck.Place;
import cn.fadu.calendar.FileProblem.Kind;
import cn.fadu.shared.CodeId;
import cn.fadu.shared.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The three forms of our own. */
final class OwnForm {

    private final CalendarForm form;
    private final List<Item> items = new ArrayList<>();
    private final List<DaysOff> off = new ArrayList<>();
    private final List<MakeUpDay> work = new ArrayList<>();

    OwnForm(CalendarForm form) {
        this.form = form;
    }

    /** Null when something is wrong. */
    CalendarFile read() {
        String kind = form.has("kind") ? form.text("kind") : "";
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "" -> year();
            case "statutory" -> statutory();
            case "local" -> local();
            default -> {
                form.problem(new Place(null, 0, 0), Kind.UNKNOWN_KIND, CalendarForm.shortened(kind));
                yield null;
            }
        };
    }

    private CalendarYear year() {
        form.keys("year", "notice", "off", "work");
        int year = form.year();
        String notice = form.text("notice");
        off("holiday", true);
        work("holiday", true);
        form.check(year, items);
        return form.problems().isEmpty() ? new CalendarYear(year, notice, off, work) : null;
    }

    private StatutoryYear statutory() {
        form.keys("kind", "year", "notice", "off");
        int year = form.year();
        String notice = form.text("notice");
        off("holiday", true);
        form.check(year, items);
        return form.problems().isEmpty() ? new StatutoryYear(year, notice, off) : null;
    }

    private LocalDays local() {
        form.keys("kind", "organ", "year", "notice", "off", "work");
        int year = form.year();
        OrganId organ = organ();
        String notice = form.text("notice");
        off("name", false);
        work("name", false);
        form.check(year, items);
        return form.problems().isEmpty() ? new LocalDays(organ, year, notice, off, work) : null;
    }

    private OrganId organ() {
        String organ = form.text("organ");
        if (organ == null || CodeId.FORM.matcher(organ).matches()) {
            return organ == null ? null : new OrganId(organ);
        }
        form.problem(new Place(null, 0, 0), Kind.NOT_AN_ORGAN, organ);
        return null;
    }

    private void off(String naming, boolean code) {
        for (Listed item : form.list("off")) {
            form.keys(item, naming, "from", "to");
            String name = name(item, naming, code);
            LocalDate from = form.date(item, "from");
            LocalDate to = form.date(item, "to");
            if (name != null && from != null && to != null) {
                off.add(new DaysOff(name, from, to));
                items.add(new Item(item.place(), from, to, false));
            }
        }
    }

    private void work(String naming, boolean code) {
        for (Listed item : form.list("work")) {
            form.keys(item, naming, "date");
            String name = name(item, naming, code);
            LocalDate date = form.date(item, "date");
            if (name != null && date != null) {
                work.add(new MakeUpDay(name, date));
                items.add(new Item(item.place(), date, date, true));
            }
        }
    }

    private String name(Listed item, String naming, boolean code) {
        String name = form.text(item, naming);
        if (name == null || !code || CalendarYear.HOLIDAYS.contains(name)) {
            return name;
        }
        form.problem(item.place(), Kind.UNKNOWN_HOLIDAY, name, String.join(", ", CalendarYear.HOLIDAYS.stream().sorted().toList()));
        return null;
    }
}
