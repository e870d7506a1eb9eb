package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The organ names the units that execute the decision (Art. 34): nothing is executed by nobody. */
final class ExecutingUnitNamed extends LawRule {

    ExecutingUnitNamed() {
        super("executingUnitNamed", ORDER_713, Set.of(GuardedAct.BEGIN_EXECUTION), "order-713/34");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().execution().tasks()).map(TasksBrokenDown::on);
    }

    @Override
    Verdict forward(Situation s) {
        TasksBrokenDown tasks = s.dossier().followup().execution().tasks();
        if (tasks == null) {
            return notYet();
        }
        Remedy again = NextAct.in(s).act("userTask_breakDownTasks", Desks.OFFICE);
        if (tasks.tasks().isEmpty()) {
            return broken("noTask", again);
        }
        Optional<ExecutionTask> open = tasks.tasks().stream().filter(t -> t.unit() == null).findFirst();
        return open.map(t -> broken("noUnit", again, t.task()))
                .orElseGet(() -> holds("named", s.dossier().followup().execution().units().size()));
    }
}
