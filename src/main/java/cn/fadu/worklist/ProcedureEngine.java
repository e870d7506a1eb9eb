package cn.fadu.worklist;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Map;

/**
 * The order of steps, as the rest of the system sees it. Every call takes part in the present transaction and moves the
 * matter up to its next wait states. Variables are ids and closed enumerations that gateways read, never content.
 */
public interface ProcedureEngine {

    /** Starts the latest deployed model with this process id; the matter id becomes the business key. */
    void start(String process, MatterId matter, Map<String, Object> variables);

    /** Completes an open task. Throws {@link IllegalStateException} when it is not open. */
    void complete(TaskId task, Map<String, Object> routing);

    /**
     * Sends a message to every instance of the matter that waits for it.
     *
     * @return how many instances took it; 0 when none waits
     */
    int signal(String message, MatterId matter, Map<String, Object> routing);

    /** Whether the model lets this work be taken back by who sent it: the task has a {@code work.recalled} event at its border. */
    boolean isRecallable(TaskId task);

    /** Takes this work back, and no other. Throws {@link IllegalStateException} when its model has no way for that. */
    void recall(TaskId task);

    /** Another unit leads the matter from now on: what is open at its desks, and whatever opens later, is for that unit. */
    void handTo(MatterId matter, UnitId leadUnit);

    /** Evaluates a decision table; one map per row that applies, in the order of the table. */
    List<Map<String, Object>> decide(String decision, Map<String, Object> inputs);
}
