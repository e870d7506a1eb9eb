package cn.fadu.matter.web;

import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.Copies;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Where a page of a list begins, as it stands in the address. What cannot be read is the beginning of the list. */
public final class Keys {

    private Keys() {
    }

    public static String of(OpenWork last) {
        return (last.due() == null ? "" : last.due()) + "_" + last.openedAt() + "_" + last.task();
    }

    public static Worklist.After open(String after) {
        return read(after, 3, p -> new Worklist.After(p[0].isEmpty() ? null : LocalDate.parse(p[0]), Instant.parse(p[1]),
                TaskId.of(p[2])));
    }

    static String of(FinishedWork last) {
        return last.finishedAt() + "_" + last.task();
    }

    static FinishedWork finished(String after) {
        return read(after, 2, p -> new FinishedWork(TaskId.of(p[1]), null, null, null, null, null, null, null, Instant.parse(p[0]), 0,
                null, false, false));
    }

    public static String of(MatterRow last) {
        return last.changedAt() + "_" + last.id();
    }

    public static MatterRows.After matter(String after) {
        return read(after, 2, p -> new MatterRows.After(Instant.parse(p[0]), MatterId.of(p[1])));
    }

    static String of(Copies.Copy last) {
        return last.sentAt() + "_" + last.id();
    }

    static Copies.After copy(String after) {
        return read(after, 2, p -> new Copies.After(Instant.parse(p[0]), UUID.fromString(p[1])));
    }

    /** What the reader makes of an address's parts, which stand between underscores; null when there are not so many, or it cannot. */
    public static <T> T read(String after, int parts, Function<String[], T> reader) {
        String[] split = after == null ? new String[0] : after.split("_", -1);
        try {
            return split.length == parts ? reader.apply(split) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
