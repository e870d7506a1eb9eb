package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who keeps the record is neither the chief, nor a member, nor who submitted the item (Art. 30(3): truthfully recorded). A
 * warning: the law asks for the true record, our practice for the third person.
 */
final class RecorderIndependent extends LawRule {

    RecorderIndependent() {
        super("recorderIndependent", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().opening()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.opening() == null) {
            return notYet();
        }
        PersonId recorder = file.opening().recorder();
        if (recorder == null) {
            return notApplicable("unknown");
        }
        if (sitsAtTheTable(file.opening(), recorder)) {
            return warning("isMember", null, recorder);
        }
        boolean presents = file.submission() != null && recorder.equals(file.submission().by());
        return presents ? warning("presents", null, recorder) : holds("independent");
    }

    private static boolean sitsAtTheTable(DiscussionOpened opening, PersonId recorder) {
        return opening.participants().stream().anyMatch(p -> p.present() && recorder.equals(p.person())
                && (p.seat() == Seat.CHIEF
                || p.seat() == Seat.MEMBER));
    }
}
