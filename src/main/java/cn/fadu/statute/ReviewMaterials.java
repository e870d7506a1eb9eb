package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is sent for legality review holds the draft, the bases it rests on and a statement of the procedure (Art. 26(1)). The
 * reviewer may return what is deficient or ask for a supplement: at submission it is only pointed out.
 */
final class ReviewMaterials extends LawRule {

    ReviewMaterials() {
        super("reviewMaterials", ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW), "order-713/26-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.legality().sentOn();
    }

    @Override
    Verdict forward(Situation s) {
        SubmittedForReview submission = s.dossier().legality().submission();
        if (submission == null) {
            return notYet();
        }
        Remedy remedy = s.dossier().legality().issued() == null ? NextAct.in(s).towardsOpinion() : null;
        if (isBlank(submission.procedureStatement()) && !submission.materials().contains(Material.PROCEDURE_STATEMENT)) {
            return warning("noStatement", remedy);
        }
        boolean bases = submission.materials().contains(Material.LEGAL_BASIS)
                || s.dossier().drafts().stream().anyMatch(d -> !isBlank(d.basis()) || d.foundation() != null);
        return bases ? holds("complete") : warning("noBases", remedy);
    }

    @Override
    Verdict back(Situation s) {
        SubmittedForReview submission = s.dossier().legality().submission();
        boolean unknown = submission == null || submission.materials().isEmpty() && isBlank(submission.procedureStatement());
        return unknown ? cannotTell("unknown", NextAct.in(s).towardsOpinion()) : forward(s);
    }
}
