package cn.fadu.calendar;

import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.CalendarYear.MakeUpDay;
import cn.fadu.calendar.FileProblem.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what cannot be right in a year's data, before anything is computed from it. */
final class CalendarYearCheck {

    /** Where an item stands in its file. */
    record Place(String list, int item, int line) {

        FileProblem problem(Kind kind, Object... arguments) {
            return new FileProblem(kind, list, item, line, List.of(arguments));
        }
    }

    /** A run of days off, or a make-up day as a run of one, and its place. */
    record Item(Place place, LocalDate from, LocalDate to, boolean madeUp) {
    }

    private final int year;
    private final Set<LocalDate> listed = new HashSet<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private CalendarYearCheck(int year) {
        this.year = year;
    }

    /** Throws {@link IllegalArgumentException} that names the first problem. */
    static void require(int year, List<DaysOff> off, List<MakeUpDay> work) {
        List<Item> items = new ArrayList<>();
        off.forEach(run -> items.add(new Item(new Place("off", items.size() + 1, 0), run.from(), run.to(), false)));
        work.forEach(day -> items.add(new Item(new Place("work", items.size() + 1 - off.size(), 0), day.date(), day.date(), true)));
        problems(year, items).stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
    }

    /** At most one problem of each item, in the order of the items. */
    static List<FileProblem> problems(int year, List<Item> items) {
        CalendarYearCheck check = new CalendarYearCheck(year);
        items.forEach(check::look);
        return check.problems;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void look(Item item) {
        if (item.to().isBefore(item.from())) {
            problems.add(item.place().problem(Kind.REVERSED, item.from(), item.to()));
        } else if (item.from().getYear() != year || item.to().getYear() != year) {
            problems.add(item.place().problem(Kind.OUTSIDE_YEAR, item.from().getYear() == year ? item.to() : item.from(), written(year)));
        } else if (item.madeUp() && !isWeekend(item.from())) {
            problems.add(item.place().problem(Kind.WEEKDAY_MADE_UP, item.from()));
        } else {
            List<LocalDate> again = item.from().datesUntil(item.to().plusDays(1)).filter(day -> !listed.add(day)).toList();
            again.stream().findFirst().ifPresent(day -> problems.add(item.place().problem(Kind.TWICE, day)));
        }
    }

    /** Without a grouping sign, which numbers get in texts. */
    static String written(int year) {
        return Integer.toString(year);
    }
}
