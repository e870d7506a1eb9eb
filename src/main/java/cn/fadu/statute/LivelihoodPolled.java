package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where the jurisdiction asks for it (Order 713, Art. 43), a poll is taken among the public on major matters of livelihood
 * before they are decided; it is one of the forms of Art. 14(2). Whether a matter is one is said when the forms are chosen.
 */
final class LivelihoodPolled extends LawRule {

    LivelihoodPolled() {
        super("livelihoodPolled", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/43", "order-713/14-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        FormsChosen choice = s.dossier().participation().choice();
        if (choice == null) {
            return notYet();
        }
        if (!s.profile().asksFor(Practice.LIVELIHOOD_POLL, choice.on())) {
            return notRequired();
        }
        if (choice.livelihood() == null) {
            return cannotTell("unknown", NextAct.in(s).changeDraft());
        }
        if (!choice.livelihood()) {
            return notApplicable("otherMatter");
        }
        return polledOn(s.dossier()).map(on -> holds("polled", on))
                .orElseGet(() -> broken("missing", NextAct.in(s).changeDraft()));
    }

    private static Optional<LocalDate> polledOn(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().otherForms()).stream().flatMap(f -> f.held().stream())
                .filter(h -> h.form() == ParticipationForm.OPINION_POLL).map(h -> h.from()).findFirst();
    }
}
