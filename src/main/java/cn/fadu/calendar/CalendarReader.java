package cn.fadu.calendar;

import cn.fadu.calendar.CalendarFiles.Checked;
import cn.fadu.calendar.FileProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Reads one calendar file and says what is wrong with it, and where. */
final class CalendarReader {

    static final int MOST_PROBLEMS = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    Checked read(byte[] content) {
        if (content.length > CalendarFiles.MOST_BYTES) {
            return refused(new FileProblem(Kind.TOO_LARGE, null, 0, 0, List.of(CalendarFiles.MOST_BYTES / 1024 / 1024)));
        }
        CharBuffer decoded = CharBuffer.allocate(content.length);
        if (!isText(content, decoded)) {
            return refused(new FileProblem(Kind.ENCODING, null, 0, line(decoded.flip().toString()), List.of()));
        }
        String text = decoded.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return refused(new FileProblem(Kind.EMPTY, null, 0, 0, List.of()));
        }
        try {
            return form(JsonLines.read(text));
        } catch (JacksonException e) {
            boolean placed = e.getLocation() != null && e.getLocation().getLineNr() > 0;
            return refused(new FileProblem(Kind.NOT_JSON, null, 0, placed ? e.getLocation().getLineNr() : line(text), List.of()));
        }
    }

    private static Checked form(JsonLines.Node root) {
        if (root.object() == null) {
            return refused(new FileProblem(Kind.NOT_AN_OBJECT, null, 0, root.line(), List.of()));
        }
        CalendarForm form = new CalendarForm(root);
        CalendarFile file = root.object().containsKey("days") ? new OpenDataForm(form).read() : new OwnForm(form).read();
        List<FileProblem> problems = form.problems().stream().sorted(Comparator.comparingInt(FileProblem::line))
                .limit(MOST_PROBLEMS).toList();
        return new Checked(problems.isEmpty() ? file : null, problems);
    }

    /** Decodes as far as it goes; files that begin as UTF-16 does are no text here. */
    private static boolean isText(byte[] content, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), into, true);
        return !result.isError() && into.duplicate().flip().chars().noneMatch(c -> c == 0);
    }

    private static int line(String read) {
        return 1 + (int) read.chars().filter(c -> c == '\n').count();
    }

    private static Checked refused(FileProblem problem) {
        return new Checked(null, List.of(problem));
    }
}
