package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.LegalityFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Deficient material is returned, or a supplement is asked for (Art. 26(1)), once and for everything; the opinion follows when
 * it has come.
 */
final class SupplementAskedOnce extends LawRule {

    SupplementAskedOnce() {
        super("supplementAskedOnce", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/26-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().materialCheck()).map(m -> m.on());
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        if (file.materialCheck() == null || file.supplementsAsked() == 0) {
            return notApplicable("notAsked");
        }
        boolean open = file.materialCheck().outcome() == Outcome.SUPPLEMENT && file.issued() != null;
        if (open) {
            return warning("issuedWithout", null, file.issued().on());
        }
        return file.supplementsAsked() > 1 ? warning("again", null, file.supplementsAsked()) : holds("once");
    }
}
