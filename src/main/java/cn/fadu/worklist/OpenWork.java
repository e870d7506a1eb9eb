package cn.fadu.worklist;

import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One piece of open work.
 *
 * @param modelId   deployed version of the model the task belongs to
 * @param process   process id of that model, such as {@code legalityReview}
 * @param act       element id of the user task, which is the key of its act
 * @param form      id of the form as deployed with the model
 * @param desk      the desk it is addressed to, in {@code unit}
 * @param takenBy   who took it (签收), or null
 * @param due       last day of the time limit that runs for it, inclusive, or null
 * @param provisional whether the notice of a year that was counted for {@code due} is not known yet: it may still move
 * @param openedBy  number of the entry, in the matter's stream, that opened it
 * @param floor     whether that limit is time guaranteed to who does the work, which can never be overdue
 */
public record OpenWork(TaskId task, OrganId organ, MatterId matter, String modelId, String process, String act,
                       String form, Desk desk, UnitId unit, PersonId takenBy, Instant openedAt, LocalDate due,
                       boolean floor, boolean provisional, long openedBy) {

    /** Whether it is addressed to the desk at which the actor sits. */
    public boolean isFor(Actor actor) {
        return organ.equals(actor.organ()) && unit.equals(actor.unit()) && desk.post().equals(actor.post());
    }
}
