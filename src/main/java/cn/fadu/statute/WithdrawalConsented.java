package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the organ decided to start ends without a decision only with its consent (Art. 10). An application may be taken back. */
final class WithdrawalConsented extends LawRule {

    WithdrawalConsented() {
        super("withdrawalConsented", ORDER_713, Set.of(), "order-713/10");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.withdrawal()).map(MatterWithdrawn::on);
    }

    @Override
    Verdict forward(Situation s) {
        MatterWithdrawn withdrawal = s.dossier().withdrawal();
        if (withdrawal == null) {
            return notYet();
        }
        if (Begun.decidedOn(s.dossier()).isEmpty()) {
            return notApplicable("notStarted");
        }
        return isBlank(withdrawal.consentNumber()) ? broken("withoutConsent", NextAct.in(s).close(), withdrawal.on())
                : holds("consented", withdrawal.consentNumber());
    }

    /** A record made from papers may lack the number that the papers had. */
    @Override
    Verdict back(Situation s) {
        MatterWithdrawn withdrawal = s.dossier().withdrawal();
        boolean unknown = withdrawal.by() == null && isBlank(withdrawal.consentNumber())
                && Begun.decidedOn(s.dossier()).isPresent();
        return unknown ? cannotTell("unknown", NextAct.in(s).close(), withdrawal.on()) : forward(s);
    }
}
