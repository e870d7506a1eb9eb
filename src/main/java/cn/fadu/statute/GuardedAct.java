package cn.fadu.statute;

import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentPublished;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.ReferredItemDecided;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.HearingFact.HearingClosed;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.HearingSuspended;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DecisionPublishedAgain;
import cn.fadu.dossier.PublicationFact.DecisionSigned;
import cn.fadu.dossier.PublicationFact.FileClosed;
import java.util.Optional;

/** The acts that rules may close. What happened is never refused: only these acts are. Named by {@code act.<name>}. */
public enum GuardedAct {
    START_PROCEDURE,
    PUBLISH_NOTICE,
    CONVENE_HEARING,
    CLOSE_HEARING,
    SUMMARISE_OPINIONS,
    SUBMIT_FOR_REVIEW,
    ISSUE_OPINION,
    PUT_ON_AGENDA,
    SIGN_MINUTES,
    DECIDE_REFERRED_ITEM,
    ISSUE_DECISION,
    PUBLISH_DECISION,
    CLOSE_FILE,
    BEGIN_EXECUTION,
    SUSPEND_EXECUTION,
    SUSPEND_URGENTLY,
    FOLLOW_SUSPENSION,
    ADJUST_DECISION,
    REPLACE_DECISION,
    APPOINT_EVALUATOR,
    DECIDE_ON_EVALUATION,
    PUBLISH_CATALOGUE;

    /**
     * The guarded act of which the fact is the record. Empty for all others, and so for a matter that is not started, one held
     * back from the agenda, minutes sent back to the recorder, a submission sent back in its unit, a decision returned unsigned, and an opinion sent back to its drafter: those are always possible.
     */
    public static Optional<GuardedAct> recordedBy(Fact fact) {
        if (fact instanceof AgendaDecided agenda) {
            return agenda.outcome() == AgendaDecided.Outcome.LISTED ? Optional.of(PUT_ON_AGENDA) : Optional.empty();
        }
        if (fact instanceof MinutesSigned minutes) {
            return minutes.signed() ? Optional.of(SIGN_MINUTES) : Optional.empty();
        }
        if (fact instanceof DecisionSigned decision) {
            return decision.signed() ? Optional.of(ISSUE_DECISION) : Optional.empty();
        }
        if (fact instanceof SubmissionSigned submission) {
            return submission.signed() ? Optional.of(SUBMIT_FOR_REVIEW) : Optional.empty();
        }
        if (fact instanceof StartDecided start) {
            return start.outcome() == StartDecided.Outcome.START ? Optional.of(START_PROCEDURE) : Optional.empty();
        }
        return Optional.ofNullable(fact instanceof ConsultationNoticePublished ? PUBLISH_NOTICE
                : fact instanceof HearingHeld || fact instanceof HearingSuspended ? CONVENE_HEARING
                : fact instanceof HearingClosed ? CLOSE_HEARING
                : fact instanceof AdoptionSummarised ? SUMMARISE_OPINIONS
                : fact instanceof OpinionIssued ? ISSUE_OPINION
                : fact instanceof ReferredItemDecided ? DECIDE_REFERRED_ITEM
                : fact instanceof DecisionIssued ? ISSUE_DECISION
                : fact instanceof DecisionPublished || fact instanceof DecisionPublishedAgain ? PUBLISH_DECISION
                : fact instanceof FileClosed ? CLOSE_FILE
                : fact instanceof CataloguePublished || fact instanceof CatalogueAdjustmentPublished ? PUBLISH_CATALOGUE
                : followup(fact));
    }

    private static GuardedAct followup(Fact fact) {
        if (fact instanceof DecisionAdjusted adjusted) {
            return adjusted.extent() == Extent.GENERAL ? ADJUST_DECISION : null;
        }
        if (fact instanceof MajorAdjustmentConcluded concluded) {
            return concluded.replacement() == Replacement.REPLACED ? REPLACE_DECISION : null;
        }
        if (fact instanceof ExecutionSuspended suspended) {
            return suspended.way() == SuspendedBy.ORGAN ? SUSPEND_EXECUTION : SUSPEND_URGENTLY;
        }
        return fact instanceof TasksBrokenDown ? BEGIN_EXECUTION
                : fact instanceof SuspensionFollowed ? FOLLOW_SUSPENSION
                : fact instanceof EvaluatorAppointed ? APPOINT_EVALUATOR
                : fact instanceof EvaluationDecided ? DECIDE_ON_EVALUATION : null;
    }
}
