package cn.fadu.calendar;

import cn.fadu.shared.OrganId;
import java.util.List;
import java.util.Objects;

/**
 * Further days off of one organ in one year, such as the holidays of an autonomous region, beside those of the whole country.
 * Without any day it says that there are none.
 *
 * @param notice title and number of the decision that grants them
 * @param off    days off, each with its name instead of a code
 * @param work   weekend days on which work is made up for them
 */
public record LocalDays(OrganId organ, int year, String notice, List<CalendarYear.DaysOff> off,
                        List<CalendarYear.MakeUpDay> work) implements CalendarFile {

    /** Throws {@link IllegalArgumentException} for a day outside the year, listed twice, or made up on an ordinary weekday. */
    public LocalDays {
        Objects.requireNonNull(organ);
        off = List.copyOf(off);
        work = List.copyOf(work);
        CalendarYearCheck.require(year, off, work);
    }
}
