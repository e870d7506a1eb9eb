package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Facts of collective deliberation and decision (集体讨论决定, Order 713, Arts. 29 to 31). */
public sealed interface DeliberationFact extends Fact {

    /** The unit submitted the draft with its bundle to the meeting (Art. 29). */
    record SubmittedToMeeting(LocalDate on, Digest draft, String summary, String decisionAskedFor,
                              List<DocumentRef> documents) implements DeliberationFact {

        public SubmittedToMeeting {
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(DeliberationFile.submitted(this, dossier.deliberation()));
        }
    }

    /** The government office checked the bundle. */
    record BundleChecked(LocalDate on, boolean complete, String note) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withBundleCheck(this));
        }
    }

    /** The chief decided whether the matter goes on the agenda. {@code meeting} and its date are null unless listed. */
    record AgendaDecided(LocalDate on, Digest draft, Outcome outcome, MeetingId meeting, LocalDate meetingOn,
                         String note) implements DeliberationFact {

        public enum Outcome { LISTED, HELD_BACK, REFUSED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withAgenda(this));
        }
    }

    /** How someone takes part in a meeting. Only members and the chief are heard before the decision; others may speak. */
    enum Seat { CHIEF, MEMBER, ATTENDEE, RECORDER }

    /** Somebody at a meeting. {@code absence} is null for who is present. */
    record Participant(PersonId person, String name, String title, Seat seat, boolean present, String absence) {
    }

    /** The item was taken up at the meeting, by whom it was attended then. */
    record DiscussionOpened(LocalDate on, MeetingId meeting, PersonId presider,
                            List<Participant> participants) implements DeliberationFact {

        public DiscussionOpened {
            participants = List.copyOf(participants);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withOpening(this));
        }
    }

    /** Somebody spoke. The order of statements is the order of these facts. */
    record StatementMade(LocalDate on, PersonId speaker, String name, Seat seat, Position position,
                         String words) implements DeliberationFact {

        public enum Position { AGREES, AGREES_WITH_CHANGES, DISAGREES, ABSTAINS, NO_COMMENT }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withStatement(this));
        }
    }

    /** A sound recording of the item was attached. */
    record RecordingAttached(LocalDate on, MeetingId meeting, DocumentRef recording, String note) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withRecording(this));
        }
    }

    /**
     * The chief decided on the basis of the discussion (Art. 30(1)); recorded again, the later record stands.
     *
     * @param majority what most members present held, as noted by the recorder and confirmed by the chair
     * @param departs  whether the decision departs from that majority
     * @param reasons  the reasons stated at the meeting for departing, or null
     */
    record ItemDecided(LocalDate on, Outcome outcome, Majority majority, boolean departs, String reasons,
                       String decision, PersonId by) implements DeliberationFact {

        public enum Outcome { ADOPTED, ADOPTED_IN_PRINCIPLE, AMEND, DEFERRED, REJECTED, DISCUSS_AGAIN }

        public enum Majority { FOR, AGAINST, NONE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withDecision(this));
        }
    }

    /** The minutes of the item (纪要) were written. */
    record MinutesWritten(LocalDate on, String number, String text, PersonId by,
                          DocumentRef document) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withMinutes(this));
        }
    }

    /** The minutes were signed by the chair; {@code signed} false sends them back to the recorder. */
    record MinutesSigned(LocalDate on, boolean signed, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withSignature(this));
        }
    }
}
