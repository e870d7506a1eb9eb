package cn.fadu.statute;

import cn.fadu.dossier.CoordinationFact.DepartmentsConsulted;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;

/** Units concerned were consulted; where they do not agree, the dispute and both views are explained (Art. 13). */
final class DepartmentsBeforeAgenda extends ResultBeforeAgenda {

    DepartmentsBeforeAgenda() {
        super("departmentsBeforeAgenda", Procedure.DEPARTMENT_CONSULTATION, "order-713/13", "order-713/29-1-1");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        DepartmentsConsulted result = s.dossier().departments();
        if (result.agreement() != DepartmentsConsulted.Agreement.DISPUTED) {
            return holds("present", on);
        }
        return isBlank(result.disputeNote()) ? broken("disputeUnexplained", NextAct.in(s).changeDraft(), on)
                : holds("disputeExplained", on);
    }
}
