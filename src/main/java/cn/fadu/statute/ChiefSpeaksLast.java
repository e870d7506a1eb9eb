package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The chief speaks last (Art. 30(2)). Whoever spoke too early speaks again at the end: the last statement counts. A finding
 * as soon as the chief has spoken before a member who is present.
 */
final class ChiefSpeaksLast extends LawRule {

    ChiefSpeaksLast() {
        super("chiefSpeaksLast", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        Discussion discussion = new Discussion(file);
        boolean spoken = discussion.chief().map(discussion::hasSpoken).orElse(false);
        return file.opening() != null && (spoken || file.decision() != null)
                ? Optional.of(file.opening().on()) : Optional.empty();
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        Discussion discussion = new Discussion(file);
        Optional<Participant> chief = discussion.chief();
        if (chief.isEmpty()) {
            return file.opening() == null ? notYet() : notApplicable("chiefAbsent");
        }
        Remedy speakAgain = NextAct.in(s).act("act_recordStatement", Desks.RECORDER);
        if (!discussion.hasSpoken(chief.get())) {
            return file.decision() == null ? notYet() : broken("chiefSilent", speakAgain, chief.get().name());
        }
        List<Participant> notBefore = discussion.membersNotBefore(chief.get());
        return notBefore.isEmpty() ? holds("last", chief.get().name())
                : broken("tooEarly", speakAgain, chief.get().name(), Discussion.names(notBefore));
    }
}
