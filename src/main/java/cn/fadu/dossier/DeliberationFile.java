package cn.fadu.dossier;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What happened to a matter before and at the meeting it was last submitted to. A new submission starts a clean file; the
 * outcomes of earlier meetings stay in {@code earlier}. Components are null until their act was done.
 *
 * @param statements in the order in which they were made
 * @param earlier    outcomes of earlier meetings, in order
 */
public record DeliberationFile(SubmittedToMeeting submission, BundleChecked bundleCheck, AgendaDecided agenda,
                               DiscussionOpened opening, List<StatementMade> statements,
                               List<RecordingAttached> recordings, ItemDecided decision, MinutesWritten minutes,
                               MinutesSigned signature, List<ItemDecided> earlier) implements StageFile {

    private static final Set<ItemDecided.Outcome> GIVE_BACK = Set.of(ItemDecided.Outcome.AMEND, ItemDecided.Outcome.DEFERRED,
            ItemDecided.Outcome.DISCUSS_AGAIN);

    static final DeliberationFile EMPTY =
            new DeliberationFile(null, null, null, null, List.of(), List.of(), null, null, null, List.of());

    public DeliberationFile {
        statements = List.copyOf(statements);
        recordings = List.copyOf(recordings);
        earlier = List.copyOf(earlier);
    }

    static DeliberationFile submitted(SubmittedToMeeting fact, DeliberationFile before) {
        List<ItemDecided> earlier = before.decision == null ? before.earlier : appended(before.earlier, before.decision);
        return new DeliberationFile(fact, null, null, null, List.of(), List.of(), null, null, null, earlier);
    }

    /**
     * Whether the matter is in the hands of the meeting: from the moment it is taken up, unless signed minutes give it back
     * to be amended, or to be heard another time.
     */
    public boolean holdsMatter() {
        boolean givenBack = signature != null && signature.signed() && decision != null
                && GIVE_BACK.contains(decision.outcome());
        return opening != null && !givenBack;
    }

    DeliberationFile withBundleCheck(BundleChecked fact) {
        return new DeliberationFile(submission, fact, agenda, opening, statements, recordings, decision, minutes, signature, earlier);
    }

    DeliberationFile withAgenda(AgendaDecided fact) {
        return new DeliberationFile(submission, bundleCheck, fact, opening, statements, recordings, decision, minutes, signature,
                earlier);
    }

    DeliberationFile withOpening(DiscussionOpened fact) {
        return new DeliberationFile(submission, bundleCheck, agenda, fact, statements, recordings, decision, minutes, signature,
                earlier);
    }

    DeliberationFile withStatement(StatementMade fact) {
        return new DeliberationFile(submission, bundleCheck, agenda, opening, appended(statements, fact), recordings, decision,
                minutes, signature, earlier);
    }

    DeliberationFile withRecording(RecordingAttached fact) {
        return new DeliberationFile(submission, bundleCheck, agenda, opening, statements, appended(recordings, fact),
                decision, minutes, signature, earlier);
    }

    /** Minutes written before speak of another decision when the outcome changes: they have to be written again. */
    DeliberationFile withDecision(ItemDecided fact) {
        boolean same = decision != null && decision.outcome() == fact.outcome();
        return new DeliberationFile(submission, bundleCheck, agenda, opening, statements, recordings, fact,
                same ? minutes : null, signature, earlier);
    }

    DeliberationFile withMinutes(MinutesWritten fact) {
        return new DeliberationFile(submission, bundleCheck, agenda, opening, statements, recordings, decision, fact, null, earlier);
    }

    DeliberationFile withSignature(MinutesSigned fact) {
        return new DeliberationFile(submission, bundleCheck, agenda, opening, statements, recordings, decision, minutes, fact,
                earlier);
    }

    @Override
    public DeliberationFile recalled(String act) {
        return act.equals("userTask_submitToMeeting") ? new DeliberationFile(null, null, null, null, List.of(), List.of(),
                null, null, null, earlier) : this;
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
