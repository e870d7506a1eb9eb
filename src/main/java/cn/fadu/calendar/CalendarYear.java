package cn.fadu.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The holidays of one year as the State Council arranged them.
 *
 * @param notice address of the notice
 * @param off    days off, weekends between them included
 * @param work   weekend days on which work is made up
 */
public record CalendarYear(int year, String notice, List<DaysOff> off, List<MakeUpDay> work) {

    /** A run of days off, both ends included. {@code holiday} is a code; its name is the bundle text {@code holiday.<code>}. */
    public record DaysOff(String holiday, LocalDate from, LocalDate to) {
    }

    /** A weekend day that is a working day because of the holiday. */
    public record MakeUpDay(String holiday, LocalDate date) {
    }

    /** Throws {@link IllegalArgumentException} for a day outside the year, listed twice, or made up on an ordinary weekday. */
    public CalendarYear {
        off = List.copyOf(off);
        work = List.copyOf(work);
        CalendarYearCheck.check(year, off, work);
    }
}
