package cn.fadu.statute;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
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
        Optional<LocalDate> carried = dossier.result(Procedure.FAIR_COMPETITION_REVIEW)
                .filter(r -> dossier.papers().carried(r).isPresent()).map(r -> r.on());
        if (carried.isPresent() && !dossier.owes(Procedure.FAIR_COMPETITION_REVIEW)) {
            return carriedOver(carried.get());
        }
        if (review == null || dossier.owes(Procedure.FAIR_COMPETITION_REVIEW)) {
            return broken("missing", NextAct.in(s).towardsResult(Procedure.FAIR_COMPETITION_REVIEW));
        }
        LocalDate day = subject(dossier).orElse(s.today());
        if (review.on().isAfter(day)) {
            return broken("late", NextAct.in(s).act("userTask_issueDecision", Desks.OFFICE), review.on(), day);
        }
        return judge(s, review, day);
    }

    private Verdict judge(Situation s, FairCompetitionReviewed review, LocalDate day) {
        if (review.conclusion() == Conclusion.COMPLIES) {
            return holds("complies", review.on());
        }
        if (review.conclusion() != Conclusion.EXCEPTION_APPLIES) {
            return isDecided(s) ? broken("barredAfterMeeting", NextAct.in(s).changeDraftOrGiveUp(), review.on())
                    : broken("barred", NextAct.in(s).changeDraft(), review.on());
        }
        if (!isComplete(review)) {
            return broken("exceptionIncomplete", NextAct.in(s).changeDraftOrGiveUp(), review.on());
        }
        boolean ended = review.exceptionUntil() != null && review.exceptionUntil().isBefore(day);
        if (!ended) {
            return holds("exception", review.on());
        }
        return isDecided(s)
                ? broken("exceptionEndedAfterMeeting", NextAct.in(s).changeDraftOrGiveUp(), review.exceptionUntil())
                : broken("exceptionEnded", NextAct.in(s).changeDraft(), review.exceptionUntil());
    }

    /** Whether the exception has its ground, the reasons why nothing less harmful would do, and an end (Art. 12). */
    static boolean isComplete(FairCompetitionReviewed review) {
        return review.ground() != null && !isBlank(review.noLessHarmful())
                && (review.exceptionUntil() != null || !isBlank(review.endCondition()));
    }

    /** Whether the decision stands: the review can be repeated until the minutes are signed, afterwards only the matter given up. */
    private static boolean isDecided(Situation s) {
        return NextAct.in(s).areMinutesSigned() && NextAct.isAdopted(s.dossier());
    }
}
