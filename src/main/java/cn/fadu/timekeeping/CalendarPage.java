package cn.fadu.timekeeping;

import java.util.List;

/**
 * What templates/timekeeping/calendarPage.html shows: the calendar of one year, and how a further one comes in.
 *
 * @param year      null when no calendar is known at all
 * @param local     the organ's own days of the year, or null
 * @param following how far open work follows the calendar, in words
 * @param follows   whether it does
 * @param sample    a file of local days to start from
 */
record CalendarPage(List<YearLink> years, YearView year, LocalView local, String following, boolean follows,
                    List<ProposalRow> proposals, Problems problems, String sample) {

    /** A year that a file is about; {@code state} says whether its notice is known. */
    record YearLink(String year, String state, boolean provisional, boolean current) {
    }

    /**
     * A year.
     *
     * @param notice      where its days come from
     * @param noticeHref  the notice's address, or null
     * @param provisional why all of it is provisional, in words, or null
     */
    record YearView(String year, String notice, String noticeHref, String provisional, int workingDays, List<MonthView> months,
                    List<Mark> legend) {
    }

    /** A month: {@code weeks} of seven cells each, Monday first. */
    record MonthView(String name, String workingDays, List<List<Cell>> weeks) {
    }

    /**
     * A day.
     *
     * @param day  its number; empty outside the month
     * @param kind class of the cell
     * @param mark a short sign beside the number, or null for an ordinary day
     * @param said what the sign means on this day, for screen readers
     */
    record Cell(String day, String kind, String mark, String said) {
    }

    /** What a sign means. */
    record Mark(String kind, String mark, String meaning) {
    }

    /** Days of the organ alone. */
    record LocalView(String notice, List<String> days) {
    }

    record ProposalRow(String href, String name, String when, String who, String state, String tone) {
    }

    /** Why a file was not taken: each problem with its place. */
    record Problems(String file, List<String> texts, boolean more) {
    }
}
