package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the units that execute the decision, with their tasks and deadlines (任务分解). */
@Component
class BreakDownTasks implements Act {

    @Override
    public String key() {
        return "userTask_breakDownTasks";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<ExecutionTask> tasks = values.rows("tasks").stream().map(row -> new ExecutionTask(row.text("task"),
                row.optionalText("unit").map(UnitId::new).orElse(null), row.optionalDate("deadline").orElse(null))).toList();
        TasksBrokenDown fact = new TasksBrokenDown(context.today(), tasks, context.person());
        return ActOutcome.done(fact).guardedBy(GuardedAct.BEGIN_EXECUTION)
                .routing(FollowupProcess.EXECUTING_UNITS, FollowupProcess.busyUnits(context.dossier().plus(fact)));
    }
}
