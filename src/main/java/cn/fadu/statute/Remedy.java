package cn.fadu.statute;

import cn.fadu.shared.Desk;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What can be done about it, by whom and from when.
 *
 * @param act  key of an act: the id of a user task, or the key of a free act or an act of a meeting
 * @param from the first day on which it can be done; not before today
 */
public record Remedy(String act, Desk desk, LocalDate from) {

    public Remedy {
        Objects.requireNonNull(act);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(from);
    }
}
