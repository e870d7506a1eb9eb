package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Risk is assessed by tracking opinions, visiting those concerned and analysing together (Art. 23(1)); the ways are free. */
final class RiskMethodsNamed extends LawRule {

    RiskMethodsNamed() {
        super("riskMethodsNamed", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/23-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.risk()).map(RiskAssessed::on);
    }

    @Override
    Verdict forward(Situation s) {
        RiskAssessed report = s.dossier().risk();
        if (report == null) {
            return notYet();
        }
        return report.methods().isEmpty() ? notApplicable("inReport") : holds("named", report.methods().size());
    }
}
