package cn.fadu.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The holidays of one year as the State Council arranged them.
 *
 * @param notice address of the notice
 * @param off    days off, weekends between them included
 * @param work   weekend days on which work is made up
 */
public record CalendarYear(int year, String notice, List<DaysOff> off, List<MakeUpDay> work) implements CalendarFile {

    /** Codes of the holidays; {@code special} is a day off that the State Council grants once. */
    public static final Set<String> HOLIDAYS = Set.of("new-year", "spring-festival", "qingming", "labour-day", "dragon-boat",
            "mid-autumn", "national-day", "national-day-mid-autumn", "special");

    /**
     * A run of days off, both ends included.
     *
     * @param holiday a code whose name is the bundle text {@code holiday.<code>}; in {@link LocalDays} the name itself
     */
    public record DaysOff(String holiday, LocalDate from, LocalDate to) {
    }

    /** A weekend day that is a working day because of the holiday, which is named as in {@link DaysOff}. */
    public record MakeUpDay(String holiday, LocalDate date) {
    }

    /** Throws {@link IllegalArgumentException} for a day outside the year, listed twice, or made up on an ordinary weekday. */
    public CalendarYear {
        off = List.copyOf(off);
        work = List.copyOf(work);
        CalendarYearCheck.require(year, off, work);
    }

    /**
     * Statutory days with a fixed date on which people would have to work by this calendar, which no notice orders: the list is
     * then incomplete.
     */
    public List<LocalDate> statutoryDaysWorked() {
        return Stream.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3))
                .map(day -> day.atYear(year))
                .filter(day -> off.stream().noneMatch(run -> !day.isBefore(run.from()) && !day.isAfter(run.to()))).toList();
    }
}
