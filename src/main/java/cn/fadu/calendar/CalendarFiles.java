package cn.fadu.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the files of years. There are three forms of our own, told apart by {@code kind}: a year of the State
 * Council's notice (no kind), {@code statutory}, and {@code local}; read as well is the form of the open data set of holidays,
 * whose {@code days} list single days. Anything unknown or missing in a file is refused.
 */
public final class CalendarFiles {

    /** The largest file that is looked at, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private CalendarFiles() {
    }

    /**
     * What was found in a file.
     *
     * @param file     what it says; null when there are problems
     * @param problems at most {@link CalendarReader#MOST_PROBLEMS}, in the order of the file
     */
    public record Checked(CalendarFile file, List<FileProblem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /** Looks at a file that comes from outside; never throws for what is in it. */
    public static Checked check(byte[] content) {
        return new CalendarReader().read(content);
    }

    /**
     * The calendar of these files, by their names; throws {@link IllegalArgumentException} when one cannot be right or two are
     * of the same year.
     */
    public static WorkingCalendar calendar(Map<String, byte[]> files) {
        return WorkingCalendar.of(files.entrySet().stream().map(f -> read(f.getKey(), f.getValue())).toList());
    }

    /** Throws {@link IllegalArgumentException} with the name of the file and its first problem. */
    public static CalendarFile read(String name, byte[] content) {
        Checked checked = check(content);
        if (!checked.problems().isEmpty()) {
            throw new IllegalArgumentException("calendar file " + name + ": " + checked.problems().get(0));
        }
        return checked.file();
    }

    /** The file in our own form, one item on a line; {@link #check} reads the same from it. */
    public static byte[] write(CalendarFile file) {
        List<String> head = new ArrayList<>();
        if (file instanceof LocalDays local) {
            head.add("  \"kind\": \"local\"");
            head.add("  \"organ\": " + quoted(local.organ().value()));
        } else if (file instanceof StatutoryYear) {
            head.add("  \"kind\": \"statutory\"");
        }
        String name = file instanceof LocalDays ? "name" : "holiday";
        head.add("  \"year\": " + file.year());
        head.add("  \"notice\": " + quoted(file.notice()));
        head.add("  \"off\": " + list(file.off().stream().map(run -> "    {\"" + name + "\": " + quoted(run.holiday())
                + ", \"from\": \"" + run.from() + "\", \"to\": \"" + run.to() + "\"}").toList()));
        if (!(file instanceof StatutoryYear)) {
            head.add("  \"work\": " + list(file.work().stream().map(day -> "    {\"" + name + "\": " + quoted(day.holiday())
                    + ", \"date\": \"" + day.date() + "\"}").toList()));
        }
        return ("{\n" + String.join(",\n", head) + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : "[\n" + String.join(",\n", items) + "\n  ]";
    }

    private static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }
}
