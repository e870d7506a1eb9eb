package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.Foundation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** As needed, the unit forecasts what a decision costs and brings (Art. 12(3)). Whether it is needed is for the unit. */
final class CostsAnalysed extends LawRule {

    CostsAnalysed() {
        super("costsAnalysed", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/12-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        Optional<Foundation> foundation = Foundations.latest(s.dossier());
        boolean costs = foundation.filter(f -> !isBlank(f.costs())).isPresent();
        boolean benefits = foundation.filter(f -> !isBlank(f.benefits())).isPresent();
        if (!costs && !benefits) {
            return notApplicable("leftToUnit");
        }
        return costs && benefits ? holds("analysed") : warning("oneSide", null);
    }
}
