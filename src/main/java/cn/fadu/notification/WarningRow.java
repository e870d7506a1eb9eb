package cn.fadu.notification;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A warning for lists.
 *
 * @param title    title of the matter; null when the reader may not read the matter
 * @param task     the open work that keeps the limit, or null
 * @param act      key of the act of that work, or null
 * @param takenBy  who took it, or null
 * @param closedOn official day on which it was closed, null while it stands
 * @param told     whether the reader was told of it
 * @param unread   whether they were told and have not read it
 * @param reason   the latest reason for the delay, or null
 * @param reasonBy who stated it, or null
 * @param reasonAt when, or null
 */
public record WarningRow(UUID id, OrganId organ, MatterId matter, String kind, LocalDate due, UnitId unit, PostKind post, Level level,
                         LocalDate raisedOn, String title, TaskId task, String act, PersonId takenBy, LocalDate closedOn,
                         Closing closed, boolean told, boolean unread, String reason, PersonId reasonBy, Instant reasonAt) {

    public boolean isMeeting() {
        return RunningLimit.PLANNED_MEETING.equals(kind);
    }

    /** Whether the limit was passed while the warning stood, as of this day. A planned meeting is never late. */
    public boolean isLate(LocalDate today) {
        return level == Level.RED && !isMeeting() && (closedOn == null ? today : closedOn).isAfter(due);
    }
}
