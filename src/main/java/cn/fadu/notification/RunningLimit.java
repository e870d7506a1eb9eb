package cn.fadu.notification;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;

/**
 * A limit that somebody has to keep and that nobody has kept yet.
 *
 * @param kind    kind of the limit as {@code statute.Deadlines} names it, {@link #PLANNED_MEETING}, or the key of the act
 *                where the day is the work's own
 * @param start   day from which it runs
 * @param due     last day, inclusive
 * @param unit    the unit that has to keep it
 * @param post    whose desk it is on in the unit
 * @param task    the open work by which it is kept; null where none is open
 * @param takenBy who took that work, or null
 */
record RunningLimit(MatterId matter, String kind, LocalDate start, LocalDate due, UnitId unit, PostKind post, TaskId task,
                    PersonId takenBy) {

    /**
     * The day of the meeting for a draft whose legality opinion is not there yet. Guaranteed review time is a floor and is
     * never overdue (Order 713, Art. 26(2)): one warns whoever plans the meeting, and stops when the day has passed.
     */
    static final String PLANNED_MEETING = "plannedMeeting";

    boolean isMeeting() {
        return PLANNED_MEETING.equals(kind);
    }

    /** Whether it is the same limit of the same unit, whatever the last day. */
    boolean isSameRun(OpenWarning warning) {
        return kind.equals(warning.kind()) && start.equals(warning.start()) && unit.equals(warning.unit());
    }
}
