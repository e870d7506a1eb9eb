package cn.fadu.statute;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened;
import cn.fadu.dossier.CompetitionFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The drafting unit reviews first, then the market regulator together with it (Fair Competition Review Regulation, Art. 14):
 * two steps by two persons.
 */
final class FairCompetitionTwoHands extends LawRule {

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 1);

    FairCompetitionTwoHands() {
        super("fairCompetitionTwoHands", IN_FORCE, Set.of(GuardedAct.PUT_ON_AGENDA), "fair-competition-regulation/14");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.fairCompetition()).map(FairCompetitionReviewed::on);
    }

    @Override
    Verdict forward(Situation s) {
        CompetitionFile file = s.dossier().competitionReview();
        if (file.review() == null) {
            return notYet();
        }
        FairCompetitionScreened first = file.screening();
        if (first == null) {
            return notApplicable("firstUnknown");
        }
        return first.by() != null && first.by().equals(file.review().by())
                ? broken("sameHand", NextAct.in(s).changeDraft(), first.by()) : holds("twoHands", first.on());
    }
}
