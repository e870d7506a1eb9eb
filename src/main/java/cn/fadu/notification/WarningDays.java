package cn.fadu.notification;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Profile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From how many working days before the last day of a limit one warns. No law sets these numbers: unless the profile of the
 * matter does, they are practice of the product, 3 and 1. Red are the last day and every day after it; where the last day is
 * a rest day, red begins with the last working day before it.
 */
record WarningDays(int yellow, int orange) {

    private static final int YELLOW = 3;
    private static final int ORANGE = 1;

    static WarningDays of(Profile profile, LocalDate today) {
        return new WarningDays(profile.find(Figure.WARNING_YELLOW_DAYS, today).map(Profile.Parameter::value).orElse(YELLOW),
                profile.find(Figure.WARNING_ORANGE_DAYS, today).map(Profile.Parameter::value).orElse(ORANGE));
    }

    /** The level on a day, empty while the limit is far. */
    Optional<Level> levelOn(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        return Stream.of(Level.RED, Level.ORANGE, Level.YELLOW).filter(l -> !day.isBefore(beginOf(l, due, calendar))).findFirst();
    }

    /** The next day after this one on which the level becomes another, empty when it stays for good. */
    Optional<LocalDate> nextChange(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        return Stream.of(Level.values()).map(l -> beginOf(l, due, calendar)).filter(day::isBefore).min(LocalDate::compareTo);
    }

    /** The first day after which no more working days are left until the last day than the level allows. */
    private LocalDate beginOf(Level level, LocalDate due, WorkingCalendar calendar) {
        int left = level == Level.YELLOW ? yellow : level == Level.ORANGE ? orange : 0;
        LocalDate begin = due;
        while (true) {
            if (calendar.isWorkingDay(begin) && left-- == 0) {
                return begin;
            }
            begin = begin.minusDays(1);
        }
    }
}
