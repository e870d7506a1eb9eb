package cn.fadu.statute;

import cn.fadu.dossier.CoordinationFile;
import java.time.LocalDate;

/** The next step of the consultation of departments. */
final class NextConsultationAct {

    private final NextAct next;
    private final Situation s;
    private final CoordinationFile file;

    NextConsultationAct(NextAct next, Situation s) {
        this.next = next;
        this.s = s;
        this.file = s.dossier().coordination();
    }

    Remedy find() {
        if (!isUnderWay(file)) {
            return next.act("userTask_askDepartments", Desks.UNDERTAKER);
        }
        if (file.collectsReplies()) {
            LocalDate closable = file.letter().replyBy().plusDays(1);
            return new Remedy("act_closeReplies", Desks.UNDERTAKER, closable.isBefore(s.today()) ? s.today() : closable);
        }
        if (file.summary() == null) {
            return next.act("userTask_summariseReplies", Desks.UNDERTAKER);
        }
        return file.coordination() == null ? next.act("userTask_coordinateDispute", Desks.MEMBER)
                : next.act("userTask_explainDispute", Desks.UNDERTAKER);
    }

    /** Whether letters are out and what came of them is not settled. */
    static boolean isUnderWay(CoordinationFile file) {
        boolean concluded = file.summary() != null && (!file.leavesDispute() || file.note() != null);
        return file.letter() != null && !concluded;
    }
}
