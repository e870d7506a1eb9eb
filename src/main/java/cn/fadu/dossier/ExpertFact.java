package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** Facts of expert review (专家论证, Order 713, Arts. 19 to 21). */
public sealed interface ExpertFact extends Fact {

    /** Experts argued necessity, feasibility and soundness and signed their opinion (Arts. 19 and 20). */
    record ExpertsReviewed(LocalDate on, Digest draft, boolean withoutConflict, String signedBy, Conclusion conclusion,
                           String opinion, DocumentRef document) implements ExpertFact {

        public enum Conclusion { FEASIBLE, FEASIBLE_AFTER_CHANGES, NOT_FEASIBLE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new ExpertFile(this)).withResult(Procedure.EXPERT_REVIEW, draft, on);
        }
    }
}
