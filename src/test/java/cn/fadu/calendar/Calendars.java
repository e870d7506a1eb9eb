package cn.fadu.calendar;

import cn.fadu.testing.ProductFiles;

/** The calendar of the product, for tests of every module. */
public final class Calendars {

    private Calendars() {
    }

    public static WorkingCalendar official() {
        return CalendarFiles.calendar(ProductFiles.in("calendar"));
    }
}
