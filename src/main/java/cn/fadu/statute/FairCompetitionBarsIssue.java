package cn.fadu.statute;

import cn.fadu.dossier.AssessmentFact.FairCompetitionReviewed;
import cn.fadu.dossier.AssessmentFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A policy measure that concerns operators is not issued without fair-competition review, nor against its result (Fair
 * Competition Review Regulation, Art. 18). Minutes that adopt such a text wait as well: afterwards nothing could mend it.
 */
final class FairCompetitionBarsIssue extends LawRule {

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 1);

    FairCompetitionBarsIssue() {
        super("fairCompetitionBarsIssue", IN_FORCE, Set.of(GuardedAct.SIGN_MINUTES, GuardedAct.ISSUE_DECISION),
                "fair-competition-regulation/18");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().issue()).map(i -> i.on());
    }

    @Override
    Verdict forward(Situation s) {
        Dossier dossier = s.dossier();
        DeliberationFile file = dossier.deliberation();
        FairCompetitionReviewed review = dossier.fairCompetition();
        if (!requires(dossier, Procedure.FAIR_COMPETITION_REVIEW)) {
            return notRequired();
        }
        if (file.decision() != null && !NextAct.adopts(file)) {
            return notApplicable("notAdopted");
        }
        if (review == null || dossier.owes(Procedure.FAIR_COMPETITION_REVIEW)) {
            return broken("missing", NextAct.in(s).towardsResult(Procedure.FAIR_COMPETITION_REVIEW));
        }
        LocalDate day = subject(dossier).orElse(s.today());
        if (review.on().isAfter(day)) {
            return broken("late", NextAct.in(s).changeDraft(), review.on(), day);
        }
        return judge(s, review, day);
    }

    private Verdict judge(Situation s, FairCompetitionReviewed review, LocalDate day) {
        if (review.conclusion() == Conclusion.COMPLIES) {
            return holds("complies", review.on());
        }
        if (review.conclusion() != Conclusion.EXCEPTION_APPLIES) {
            return broken("barred", NextAct.in(s).changeDraft(), review.on());
        }
        boolean ended = review.exceptionUntil() != null && review.exceptionUntil().isBefore(day);
        return ended ? broken("exceptionEnded", NextAct.in(s).changeDraft(), review.exceptionUntil())
                : holds("exception", review.on());
    }
}
