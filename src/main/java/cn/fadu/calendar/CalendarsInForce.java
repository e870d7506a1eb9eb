package cn.fadu.calendar;

import cn.fadu.shared.OrganId;

/** The calendars by which days are counted now. They change when the notice of a further year is adopted. */
@FunctionalInterface
public interface CalendarsInForce {

    /** The calendar of an organ; for {@link OrganId#INSTALLATION} that of the whole country. */
    WorkingCalendar of(OrganId organ);
}
