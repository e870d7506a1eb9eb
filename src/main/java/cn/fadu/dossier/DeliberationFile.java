package cn.fadu.dossier;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.MeetingMaterialsDelivered;
import cn.fadu.dossier.DeliberationFact.MinutesChecked;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.DeliberationFact.RecordSettled;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DeliberationFact.RecordingPaused;
import cn.fadu.dossier.DeliberationFact.ReferredItemDecided;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.SubmissionEndorsed;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.DeliberationFact.ViewNoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What happened to a matter before and at the meeting it was last submitted to. A new submission starts a clean file; the
 * outcomes of earlier meetings stay in {@code earlier}. Components are null until their act was done.
 *
 * @param statements in the order in which they were made
 * @param views      of those who are no members or are not there, in order
 * @param referral   what the meeting recorded when it left the decision to the chief, once the chief decided
 * @param earlier    outcomes of earlier meetings, in order
 */
public record DeliberationFile(SubmittedToMeeting submission, SubmissionEndorsed endorsement,
                               BundleChecked bundleCheck, AgendaDecided agenda, MeetingMaterialsDelivered delivery,
                               DiscussionOpened opening, List<StatementMade> statements, List<ViewNoted> views,
                               List<RecordingAttached> recordings, RecordingPaused pause, ItemDecided decision,
                               ItemDecided referral, RecordSettled record, MinutesWritten minutes,
                               MinutesChecked minutesCheck, MinutesSigned signature,
                               List<ItemDecided> earlier) implements StageFile {

    private static final Set<ItemDecided.Outcome> GIVE_BACK = Set.of(ItemDecided.Outcome.AMEND, ItemDecided.Outcome.DEFERRED,
            ItemDecided.Outcome.DISCUSS_AGAIN);

    static final DeliberationFile EMPTY = cleared(List.of());

    public DeliberationFile {
        statements = List.copyOf(statements);
        views = List.copyOf(views);
        recordings = List.copyOf(recordings);
        earlier = List.copyOf(earlier);
    }

    private static DeliberationFile cleared(List<ItemDecided> earlier) {
        return new DeliberationFile(null, null, null, null, null, null, List.of(), List.of(), List.of(), null, null,
                null, null, null, null, null, earlier);
    }

    static DeliberationFile submitted(SubmittedToMeeting fact, DeliberationFile before) {
        return cleared(before.decision == null ? before.earlier : appended(before.earlier, before.decision))
                .withSubmission(fact);
    }

    /**
     * Whether the matter is in the hands of the meeting: from the moment it is taken up, unless signed minutes give it back
     * to be amended, or to be heard another time.
     */
    public boolean holdsMatter() {
        boolean givenBack = signature != null && signature.signed() && decision != null && decision.outcome() != null
                && GIVE_BACK.contains(decision.outcome());
        return opening != null && !givenBack;
    }

    /** Whether the meeting left the decision to the chief and the chief has not decided. */
    public boolean isReferred() {
        return decision != null && decision.outcome() == ItemDecided.Outcome.REFERRED_TO_CHIEF;
    }

    private DeliberationFile withSubmission(SubmittedToMeeting fact) {
        return new DeliberationFile(fact, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withEndorsement(SubmissionEndorsed fact) {
        return new DeliberationFile(submission, fact, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withBundleCheck(BundleChecked fact) {
        return new DeliberationFile(submission, endorsement, fact, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withAgenda(AgendaDecided fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, fact, null, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withDelivery(MeetingMaterialsDelivered fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, fact, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withOpening(DiscussionOpened fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, fact, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withStatement(StatementMade fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening,
                appended(statements, fact), views, recordings, pause, decision, referral, record, minutes,
                minutesCheck, signature, earlier);
    }

    DeliberationFile withView(ViewNoted fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements,
                appended(views, fact), recordings, pause, decision, referral, record, minutes, minutesCheck, signature,
                earlier);
    }

    DeliberationFile withRecording(RecordingAttached fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                appended(recordings, fact), pause, decision, referral, record, minutes, minutesCheck, signature,
                earlier);
    }

    DeliberationFile withPause(RecordingPaused fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, fact, decision, referral, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withDecision(ItemDecided fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, fact, referral, record, minutes, minutesCheck, signature, earlier);
    }

    /** Whether the minutes were written and speak of the decision that stands: when it changes they are written again. */
    public boolean areMinutesOfDecision() {
        return minutes != null && decision != null && minutes.outcome() == decision.outcome();
    }

    /** This file after the matter was called back from the agenda to be prepared further; what a meeting took up stays. */
    DeliberationFile calledBack() {
        return opening == null ? cleared(earlier) : this;
    }

    /** The chief's decision stands from now on, with what most members held at the meeting. */
    DeliberationFile withReferredDecision(ReferredItemDecided fact) {
        ItemDecided decided = new ItemDecided(fact.on(), fact.outcome(),
                decision == null ? ItemDecided.Majority.NONE : decision.majority(), fact.departs(), fact.reasons(),
                fact.decision(), fact.by());
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decided, decision, record, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withRecord(RecordSettled fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, fact, minutes, minutesCheck, signature, earlier);
    }

    DeliberationFile withMinutes(MinutesWritten fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, fact, null, null, earlier);
    }

    DeliberationFile withMinutesCheck(MinutesChecked fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, fact, signature, earlier);
    }

    DeliberationFile withSignature(MinutesSigned fact) {
        return new DeliberationFile(submission, endorsement, bundleCheck, agenda, delivery, opening, statements, views,
                recordings, pause, decision, referral, record, minutes, minutesCheck, fact, earlier);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
