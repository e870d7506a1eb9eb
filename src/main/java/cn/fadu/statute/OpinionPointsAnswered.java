package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The unit adjusts or supplements the draft as the opinion says (Art. 28): every point has its answer. What is required must
 * be met, which is for the reviewer to confirm; a suggestion may be declined with reasons.
 */
final class OpinionPointsAnswered extends LawRule {

    OpinionPointsAnswered() {
        super("opinionPointsAnswered", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/28");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        if (file.issued() == null) {
            return notYet();
        }
        List<Amendment> points = Reviewed.draftedFor(file, file.issued().draft()).map(OpinionDrafted::amendments)
                .orElse(List.of());
        if (points.isEmpty() || file.issued().conclusion() != Conclusion.AMEND_THEN_SUBMIT) {
            return notApplicable("noPoints");
        }
        if (file.answers() == null) {
            return notYet();
        }
        return answered(points, file.answers());
    }

    @Override
    Verdict back(Situation s) {
        LegalityFile file = s.dossier().legality();
        boolean amends = file.issued() != null && file.issued().conclusion() == Conclusion.AMEND_THEN_SUBMIT;
        return amends && file.answers() == null ? cannotTell("unknown", NextAct.in(s).towardsOpinion()) : forward(s);
    }

    private Verdict answered(List<Amendment> points, AmendmentsAnswered fact) {
        long open = points.stream().filter(p -> fact.answers().stream().noneMatch(a -> a.number() == p.number())).count();
        if (open > 0) {
            return warning("open", null, open);
        }
        List<Integer> required = points.stream().filter(Amendment::required).map(Amendment::number).toList();
        Optional<AmendmentsAnswered.Answer> declined = fact.answers().stream().filter(a -> !a.adopted())
                .filter(a -> required.contains(a.number()) || isBlank(a.reason())).findFirst();
        return declined.map(a -> required.contains(a.number()) ? warning("requiredDeclined", null, a.number())
                : warning("withoutReason", null, a.number())).orElseGet(() -> holds("answered", points.size()));
    }
}
