package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Legal advisers or government lawyers are organised to give opinions during the review (Art. 28). As many as the profile
 * says suffice; that others asked stayed silent is noted and closes nothing.
 */
final class AdviserHeard extends LawRule {

    AdviserHeard() {
        super("adviserHeard", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/28");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().issued()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        LocalDate day = file.issued() == null ? s.today() : file.issued().on();
        int heard = (int) file.advice().stream().filter(a -> !a.on().isAfter(day)).count();
        int least = s.profile().adviserOpinionsMin().value();
        if (heard < least) {
            return broken("tooFew", remedy(s, file), heard, least);
        }
        int silent = file.assignment() == null ? 0 : Math.max(0, file.assignment().advisersAsked() - heard);
        return silent > 0 ? holds("someSilent", heard, silent) : holds("heard", heard);
    }

    private static Remedy remedy(Situation s, LegalityFile file) {
        return file.assignment() == null && file.issued() == null ? NextAct.in(s).towardsOpinion()
                : NextAct.in(s).act("userTask_giveAdvice", Desks.ADVISER);
    }
}
