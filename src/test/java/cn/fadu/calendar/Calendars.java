package cn.fadu.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The calendar of the product, for tests of every module. */
public final class Calendars {

    private Calendars() {
    }

    public static WorkingCalendar official() {
        try {
            return new CalendarConfiguration().workingCalendar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
