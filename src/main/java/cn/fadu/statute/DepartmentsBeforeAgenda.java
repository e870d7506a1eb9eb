package cn.fadu.statute;

import cn.fadu.dossier.CoordinationFact.DisputeExplained;
import cn.fadu.dossier.CoordinationFile;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;

/** Units concerned were consulted; where they do not agree, the dispute and both views are explained (Art. 13). */
final class DepartmentsBeforeAgenda extends ResultBeforeAgenda {

    DepartmentsBeforeAgenda() {
        super("departmentsBeforeAgenda", Procedure.DEPARTMENT_CONSULTATION, "order-713/13", "order-713/29-1-1");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        CoordinationFile file = s.dossier().coordination();
        if (!file.hasDispute()) {
            return holds("present", on);
        }
        if (!file.leavesDispute()) {
            return holds("coordinated", on);
        }
        return isExplained(file.note()) ? holds("disputeExplained", on)
                : broken("disputeUnexplained", NextAct.in(s).changeDraft(), on);
    }

    /** The points, the views of the sides, and the unit's own view with its grounds. */
    private static boolean isExplained(DisputeExplained note) {
        return note != null && !isBlank(note.points()) && !note.sides().isEmpty() && !isBlank(note.ownView())
                && !isBlank(note.grounds());
    }
}
