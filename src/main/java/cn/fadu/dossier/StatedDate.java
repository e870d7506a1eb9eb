package cn.fadu.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a source states it: each text is a day (2025-01-06) or a month (2024-12), null where nothing is said.
 *
 * @param date the one date stated, or null
 * @param from first date of a range, or null
 * @param to   last date of a range, or null
 */
public record StatedDate(String date, String from, String to) {

    private static final int MONTH = 7;

    public StatedDate {
        check(date);
        check(from);
        check(to);
    }

    /** The one day, or the last one of a range; empty where the source does not state that day. */
    public Optional<LocalDate> day() {
        return date != null ? day(date) : day(to);
    }

    /** The first day of a range, or the one day; empty where the source does not state that day. */
    public Optional<LocalDate> first() {
        return from != null ? day(from) : date != null ? day(date) : Optional.empty();
    }

    /** The latest day that it can mean; empty where nothing bounds it. */
    public Optional<LocalDate> latest() {
        String last = date != null ? date : to;
        return last == null ? Optional.empty() : Optional.of(last.length() == MONTH ? YearMonth.parse(last).atEndOfMonth()
                : LocalDate.parse(last));
    }

    /** The earliest day that it can mean; empty where nothing bounds it. */
    public Optional<LocalDate> earliest() {
        String start = from != null ? from : date != null ? date : to;
        return start == null ? Optional.empty() : Optional.of(start.length() == MONTH ? YearMonth.parse(start).atDay(1)
                : LocalDate.parse(start));
    }

    /** The day under which it is entered: the latest it can mean, or the beginning of what has no stated end. */
    public Optional<LocalDate> orderedBy() {
        return latest().or(this::earliest);
    }

    /** Whether it has a beginning and no end. */
    public boolean isOpenEnded() {
        return date == null && from != null && to == null;
    }

    private static Optional<LocalDate> day(String text) {
        return text == null || text.length() == MONTH ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static void check(String text) {
        if (text != null && text.length() == MONTH) {
            YearMonth.parse(text);
        } else if (text != null) {
            LocalDate.parse(text);
        }
    }
}
