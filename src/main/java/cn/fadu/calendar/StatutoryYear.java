package cn.fadu.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The statutory days off of a year for which there is no notice yet (全国年节及纪念日放假办法). A stand-in until the notice: what
 * is counted over such a year stays provisional.
 *
 * @param notice the instrument that gives the days
 */
public record StatutoryYear(int year, String notice, List<CalendarYear.DaysOff> off) implements CalendarFile {

    /** Throws {@link IllegalArgumentException} for a day outside the year or listed twice. */
    public StatutoryYear {
        off = List.copyOf(off);
        CalendarYearCheck.require(year, off, List.of());
    }

    /** None: which weekends are worked is for the notice alone. */
    @Override
    public List<CalendarYear.MakeUpDay> work() {
        return List.of();
    }

    /**
     * Code of the holiday by day, weekends included. A statutory day on a weekend is made good on a weekday; it is assumed to be
     * the first one after the holiday that is free.
     */
    TreeMap<LocalDate, String> days() {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        off.forEach(run -> run.from().datesUntil(run.to().plusDays(1)).forEach(day -> days.put(day, run.holiday())));
        Set<LocalDate> listed = new HashSet<>(days.keySet());
        for (CalendarYear.DaysOff run : off) {
            long owed = run.from().datesUntil(run.to().plusDays(1)).filter(CalendarYearCheck::isWeekend).count();
            for (LocalDate day = run.to().plusDays(1); owed > 0; day = day.plusDays(1)) {
                if (!CalendarYearCheck.isWeekend(day) && listed.add(day)) {
                    days.put(day, run.holiday());
                    owed--;
                }
            }
        }
        return days;
    }
}
