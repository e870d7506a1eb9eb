package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The day of the meeting that a draft under legality review is meant for. */
public final class PlannedMeeting {

    private PlannedMeeting() {
    }

    /** The meeting on whose agenda the submitted draft is, or else the one the unit plans for; empty without a submission. */
    public static Optional<LocalDate> of(Dossier dossier) {
        AgendaDecided agenda = dossier.deliberation().agenda();
        SubmittedForReview submission = dossier.legality().submission();
        if (agenda != null && agenda.outcome() == AgendaDecided.Outcome.LISTED && agenda.meetingOn() != null
                && submission != null && Objects.equals(agenda.draft(), submission.draft())) {
            return Optional.of(agenda.meetingOn());
        }
        return Optional.ofNullable(submission).map(SubmittedForReview::plannedMeeting);
    }
}
