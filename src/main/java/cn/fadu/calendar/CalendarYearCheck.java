package cn.fadu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a year's data that cannot be right, before anything is computed from it. */
final class CalendarYearCheck {

    private CalendarYearCheck() {
    }

    static void check(int year, List<CalendarYear.DaysOff> off, List<CalendarYear.MakeUpDay> work) {
        Set<LocalDate> listed = new HashSet<>();
        for (CalendarYear.DaysOff run : off) {
            if (run.to().isBefore(run.from())) {
                throw new IllegalArgumentException("days off end before they begin: " + run);
            }
            run.from().datesUntil(run.to().plusDays(1)).forEach(day -> list(day, year, listed));
        }
        for (CalendarYear.MakeUpDay day : work) {
            list(day.date(), year, listed);
            if (!isWeekend(day.date())) {
                throw new IllegalArgumentException("an ordinary weekday needs no making up: " + day.date());
            }
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void list(LocalDate day, int year, Set<LocalDate> listed) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException(day + " is not in the year " + year);
        }
        if (!listed.add(day)) {
            throw new IllegalArgumentException(day + " is listed twice");
        }
    }
}
