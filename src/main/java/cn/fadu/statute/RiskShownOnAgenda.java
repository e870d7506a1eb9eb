package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What passes legality review only with its legal risks stated is submitted to the meeting with those risks (Art. 25(2)):
 * members see them before they speak.
 */
final class RiskShownOnAgenda extends LawRule {

    RiskShownOnAgenda() {
        super("riskShownOnAgenda", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/25-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        SubmittedToMeeting submission = s.dossier().deliberation().submission();
        if (!isRiskStated(s)) {
            return notApplicable("noRiskStated");
        }
        if (submission == null) {
            return notYet();
        }
        return isBlank(submission.legalRisk()) ? broken("unstated", NextAct.in(s).towardsDecision()) : holds("stated");
    }

    @Override
    Verdict back(Situation s) {
        boolean unknown = isRiskStated(s) && s.dossier().deliberation().submission() == null;
        return unknown ? cannotTell("unknown", NextAct.in(s).towardsDecision()) : forward(s);
    }

    private static boolean isRiskStated(Situation s) {
        LocalDate day = Listing.on(s.dossier()).orElse(s.today());
        return Reviewed.lastOpinion(s.dossier().legality(), day)
                .filter(o -> o.conclusion() == Conclusion.RISK_STATED).isPresent();
    }
}
