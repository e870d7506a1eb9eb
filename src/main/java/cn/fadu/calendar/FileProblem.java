package cn.fadu.calendar;

import java.util.List;
import java.util.Locale;

/**
 * Why a calendar file is not taken.
 *
 * @param list      name of the list in the file that the item is in, or null
 * @param item      number of the item in the list, from 1; 0 for none
 * @param line      line of the file, from 1; 0 for the file as a whole
 * @param arguments of the bundle text {@link #message()}: dates, numbers, and words of the file
 */
public record FileProblem(Kind kind, String list, int item, int line, List<Object> arguments) {

    /** What can be wrong. */
    public enum Kind {
        TOO_LARGE, EMPTY, ENCODING, NOT_JSON, NOT_AN_OBJECT, UNKNOWN_KIND, UNKNOWN_KEY, MISSING, NOT_TEXT, NOT_A_YEAR, NOT_A_LIST,
        NOT_A_DATE, NOT_YES_OR_NO, UNKNOWN_HOLIDAY, NOT_AN_ORGAN, NO_DAYS, REVERSED, TWICE, OUTSIDE_YEAR, WEEKDAY_MADE_UP, STATUTORY_WORKED,
        OTHER_ORGAN, NOTHING_NEW
    }

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    /** Key of the bundle text. */
    public String message() {
        return "calendar.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For logs and exceptions, in English. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (line > 0 ? ", line " + line : "")
                + (list == null ? "" : ", " + list + (item > 0 ? " " + item : "")) + (arguments.isEmpty() ? "" : ": " + arguments);
    }
}
