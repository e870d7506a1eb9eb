package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Legal advisers or government lawyers are organised to give opinions during the review (Art. 28). As many as the profile
 * says suffice, given in writing or at a review meeting; that others asked stayed silent is noted and closes nothing.
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
        int heard = file.heard().countHeardBy(day);
        int least = s.profile().adviserOpinionsMin(day).value();
        if (heard < least) {
            return broken("tooFew", remedy(s, file), heard, least);
        }
        int silent = file.heard().silentOn(day);
        return silent > 0 ? holds("someSilent", heard, silent) : holds("heard", heard);
    }

    /** An adviser whose opinion can still come; once all have withdrawn, a review meeting with others. */
    private static Remedy remedy(Situation s, LegalityFile file) {
        if (file.assignment() == null && file.issued() == null) {
            return NextAct.in(s).towardsOpinion();
        }
        List<PersonId> awaited = file.heard().awaited();
        if (awaited.isEmpty()) {
            return NextAct.in(s).act("act_recordReviewMeeting", Desks.REVIEWER);
        }
        return NextAct.in(s).act(awaited.stream().anyMatch(file.heard()::hasAccepted) ? "userTask_giveAdvice"
                : "userTask_declareInterest", Desks.ADVISER);
    }
}
