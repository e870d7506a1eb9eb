package cn.fadu.matter;

import cn.fadu.shared.Actor;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.Reminders;
import cn.fadu.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever has open work (催办、提醒): anybody who may read the matter, at most once a day. Nothing is recorded in the
 * matter.
 */
@Service
public class RemindWork {

    /** What became of it. */
    public enum Result { REMINDED, TODAY_ALREADY, NOT_FOUND }

    private final Worklist worklist;
    private final MatterAccess access;
    private final Reminders reminders;

    RemindWork(Worklist worklist, MatterAccess access, Reminders reminders) {
        this.worklist = worklist;
        this.access = access;
        this.reminders = reminders;
    }

    /** {@code note} may be null. */
    @Transactional
    public Result execute(TaskId task, Actor actor, String note) {
        if (worklist.find(task).filter(w -> access.mayRead(actor, w.matter())).isEmpty()) {
            return Result.NOT_FOUND;
        }
        return reminders.remind(task, actor, note) ? Result.REMINDED : Result.TODAY_ALREADY;
    }
}
