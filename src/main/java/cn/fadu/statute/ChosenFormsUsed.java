package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.ParticipationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The public can be heard in seven ways (Art. 14(2)). Those that were chosen are used, or it shows that one was not. */
final class ChosenFormsUsed extends LawRule {

    ChosenFormsUsed() {
        super("chosenFormsUsed", ORDER_713, Set.of(GuardedAct.SUMMARISE_OPINIONS), "order-713/14-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().summary()).map(x -> x.on());
    }

    @Override
    Verdict forward(Situation s) {
        ParticipationFile file = s.dossier().participation();
        if (file.choice() == null) {
            return file.consultation() == null ? notYet() : holds("consulted");
        }
        if (file.choice().forms().isEmpty()) {
            return warning("noneChosen", null);
        }
        long unused = file.choice().forms().stream().filter(form -> !isUsed(form, file)).count();
        return unused == 0 ? holds("used", file.choice().forms().size()) : warning("unused", null, unused);
    }

    private static boolean isUsed(ParticipationForm form, ParticipationFile file) {
        return switch (form) {
            case OPEN_CONSULTATION -> file.consultation() != null;
            case HEARING -> file.hearing().held() != null || file.hearing().isOver();
            default -> file.otherForms() != null && file.otherForms().held().stream().anyMatch(h -> h.form() == form);
        };
    }
}
