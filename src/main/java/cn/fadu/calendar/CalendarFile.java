package cn.fadu.calendar;

import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.CalendarYear.MakeUpDay;
import java.util.List;

/**
 * What one file says about one year. The days are of that year, no day is listed twice, no run ends before it begins, and a
 * make-up day is a Saturday or Sunday.
 */
public sealed interface CalendarFile permits CalendarYear, StatutoryYear, LocalDays {

    int year();

    /** Where the days come from: the address of a notice, or its title and number. */
    String notice();

    /** Days off, in the order of the file. */
    List<DaysOff> off();

    /** Days on which work is made up, in the order of the file. */
    List<MakeUpDay> work();
}
