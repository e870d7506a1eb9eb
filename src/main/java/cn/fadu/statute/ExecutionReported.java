package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.FollowupFile;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Executing units carry the decision out in time and report; the organ supervises (Arts. 34 and 40). Who is behind a deadline
 * without a word shows, and so does an execution that ended without any report.
 */
final class ExecutionReported extends LawRule {

    ExecutionReported() {
        super("executionReported", ORDER_713, Set.of(GuardedAct.DECIDE_ON_EVALUATION), "order-713/34", "order-713/40");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().execution().tasks()).map(TasksBrokenDown::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        ExecutionFile execution = file.execution();
        if (execution.tasks() == null) {
            return notYet();
        }
        if (file.ended() != null) {
            return execution.progress().isEmpty() && !execution.units().isEmpty() ? warning("endedUnreported", null, file.ended())
                    : holds("ended", file.ended());
        }
        if (file.suspension() != null) {
            return notApplicable("suspended");
        }
        List<UnitId> behind = execution.busyUnits().stream().filter(u -> isBehind(execution, u, s.today())).toList();
        return behind.isEmpty() ? holds("reported", execution.progress().size())
                : warning("behind", NextAct.in(s).act("userTask_reportProgress", Desks.EXECUTING_UNIT), behind.size(),
                        execution.dueOf(behind.get(0)).orElseThrow());
    }

    private static boolean isBehind(ExecutionFile execution, UnitId unit, LocalDate today) {
        return execution.dueOf(unit).filter(today::isAfter).isPresent();
    }
}
