package cn.fadu.audit;

import cn.fadu.calendar.CountedDate;
import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.LegalZone;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.worklist.FinishedWork;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long the work took that an entry finished, and how long it was allowed to take.
 *
 * @param due          last day of the limit that ran, or null where none did
 * @param floor        whether that limit is time guaranteed to who does the work, which can never be overdue
 * @param provisional  whether {@code due} may still move, or could when the work ended
 * @param limit        the limit as the law sets it, or null where {@code due} rests on a plan or was not kept
 * @param workingDays  working days after the day on which the work opened, the last day included
 * @param calendarDays calendar days, counted likewise
 * @param overdueDays  calendar days past {@code due}; 0 when in time
 */
public record TimeSpent(Instant openedAt, Instant finishedAt, LocalDate due, boolean floor, boolean provisional, MatterDeadline limit,
                        int workingDays, int calendarDays, int overdueDays) {

    /** {@code limit} may be null; where the work kept no due date, that of the limit counts. */
    static TimeSpent of(FinishedWork work, MatterDeadline limit, WorkingCalendar calendar) {
        LocalDate opened = LegalZone.dateOf(work.openedAt());
        LocalDate finished = LegalZone.dateOf(work.finishedAt());
        boolean kept = work.due() != null || limit == null;
        CountedDate counted = kept ? new CountedDate(work.due(), work.provisional()) : limit.deadline().due(calendar);
        LocalDate due = counted.date();
        boolean floor = kept ? work.floor() : limit.bound() == Deadline.Bound.FLOOR;
        return new TimeSpent(work.openedAt(), work.finishedAt(), due, floor, counted.provisional(), limit,
                calendar.workingDaysBetween(opened, finished).days(), calendar.daysBetween(opened, finished),
                due == null || floor ? 0 : Math.max(0, calendar.daysBetween(due, finished)));
    }

    public boolean isOverdue() {
        return overdueDays > 0;
    }
}
