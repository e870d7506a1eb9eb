package cn.fadu.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A day that is another in a second calendar.
 *
 * @param after never equal to {@code before}
 */
public record CalendarChange(LocalDate day, DayKind before, DayKind after) {

    /** The days of these years that differ, in their order. A day that is merely no longer provisional does not differ. */
    public static List<CalendarChange> between(WorkingCalendar before, WorkingCalendar after, Collection<Integer> years) {
        return new TreeSet<>(years).stream()
                .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filter(day -> before.kindOf(day) != after.kindOf(day))
                .map(day -> new CalendarChange(day, before.kindOf(day), after.kindOf(day))).toList();
    }

    /** Whether the day counts now and did not, or the other way round; otherwise only its name changed. */
    public boolean moves() {
        return before.isWorking() != after.isWorking();
    }
}
