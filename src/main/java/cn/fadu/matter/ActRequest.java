package cn.fadu.matter;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import java.util.List;
import java.util.Map;

/**
 * Somebody wants to act.
 *
 * @param act   key of the act
 * @param task  the open work it finishes, or null for a {@link FreeAct}
 * @param id    chosen by the client; sent again, it is the same act and is not done twice
 * @param draftSeen the draft that was current when the form was shown, or null before the first and for programs that do not
 *                  state it; the act is refused when another has become current since
 * @param input the form as it was sent: texts by name, documents by their ids
 */
public record ActRequest(MatterId matter, String act, TaskId task, ActId id, Actor actor, Digest draftSeen,
                         Map<String, List<String>> input) {

    /** Without a statement of the draft that was seen. */
    public ActRequest(MatterId matter, String act, TaskId task, ActId id, Actor actor, Map<String, List<String>> input) {
        this(matter, act, task, id, actor, null, input);
    }
}
