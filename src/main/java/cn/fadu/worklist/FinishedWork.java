package cn.fadu.worklist;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One piece of finished work and the number of the entry, in the matter's stream, that finished it.
 *
 * @param due   last day of the limit that ran for it when it ended, inclusive, or null
 * @param floor whether that limit is time guaranteed to who does the work, which can never be overdue
 * @param provisional whether the notice of a year that was counted for {@code due} was not known then
 */
public record FinishedWork(TaskId task, MatterId matter, String process, String act, UnitId unit, PostKind post, PersonId by, Instant openedAt,
                           Instant finishedAt, long sequence, LocalDate due, boolean floor, boolean provisional) {
}
