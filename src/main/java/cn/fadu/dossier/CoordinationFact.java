package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** Facts of the consultation of departments and lower governments (部门协商, Order 713, Art. 13). */
public sealed interface CoordinationFact extends Fact {

    /** Departments and lower governments concerned were consulted; a dispute that remains has a note. */
    record DepartmentsConsulted(LocalDate on, Digest draft, String units, Agreement agreement, String summary,
                                String disputeNote, DocumentRef document) implements CoordinationFact {

        public enum Agreement { AGREED, DISPUTED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new CoordinationFile(this)).withResult(Procedure.DEPARTMENT_CONSULTATION, draft, on);
        }
    }
}
