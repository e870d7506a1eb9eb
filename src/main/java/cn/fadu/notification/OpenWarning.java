package cn.fadu.notification;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A warning that stands.
 *
 * @param calendar version of the calendar by which it was raised
 */
record OpenWarning(UUID id, MatterId matter, String kind, LocalDate start, LocalDate due, UnitId unit, Level level, PostKind post,
                   TaskId task, String calendar) {
}
