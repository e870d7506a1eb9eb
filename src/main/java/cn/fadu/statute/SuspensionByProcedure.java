package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Execution is not stopped without the procedure of law (Art. 37): the organ decides, or, where a situation of Art. 35 was
 * reported and is urgent, the chief alone decides first.
 */
final class SuspensionByProcedure extends LawRule {

    SuspensionByProcedure() {
        super("suspensionByProcedure", ORDER_713, Set.of(GuardedAct.SUSPEND_EXECUTION, GuardedAct.SUSPEND_URGENTLY,
                GuardedAct.DECIDE_ON_EVALUATION), "order-713/37");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().suspension()).map(ExecutionSuspended::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        ExecutionSuspended suspension = file.suspension();
        if (suspension == null) {
            return s.asked() == GuardedAct.SUSPEND_URGENTLY && file.isExecuting() ? situation(s, file) : notYet();
        }
        return suspension.way() == SuspendedBy.ORGAN ? byOrgan(s, suspension) : inUrgency(s, file);
    }

    private Verdict byOrgan(Situation s, ExecutionSuspended suspension) {
        if (!isBlank(suspension.meetingNumber())) {
            return holds("byOrgan", suspension.meetingNumber());
        }
        boolean evaluated = suspension.post() == null;
        return broken("noMeeting", evaluated ? NextAct.in(s).act("userTask_decideOnEvaluation", Desks.CHIEF)
                : NextAct.in(s).act("act_suspendByOrgan", Desks.OFFICE));
    }

    private Verdict inUrgency(Situation s, FollowupFile file) {
        if (!Desks.CHIEF.post().equals(file.suspension().post())) {
            return broken("notChief", NextAct.in(s).act("act_suspendUrgently", Desks.CHIEF), file.suspension().by());
        }
        return situation(s, file);
    }

    private Verdict situation(Situation s, FollowupFile file) {
        return file.execution().situation() == null
                ? broken("noSituation", NextAct.in(s).act("act_reportSituation", Desks.EXECUTING_UNIT))
                : holds("inUrgency", file.execution().situation().on());
    }
}
