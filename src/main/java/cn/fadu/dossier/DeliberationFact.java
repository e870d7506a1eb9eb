package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import java.time.LocalDate;
import java.util.List;

/** Facts of collective deliberation and decision (集体讨论决定, Order 713, Arts. 29 to 31). */
public sealed interface DeliberationFact extends Fact {

    /**
     * The unit submitted the draft with its bundle to the meeting (Art. 29).
     *
     * @param legalRisk the legal risks of an exploratory reform, stated to the meeting (Art. 25(2)); null for all others
     */
    record SubmittedToMeeting(LocalDate on, Digest draft, String summary, String decisionAskedFor,
                              List<DocumentRef> documents, String presenter, String attendees,
                              PersonId by, String legalRisk) implements DeliberationFact {

        public SubmittedToMeeting {
            documents = List.copyOf(documents);
        }

        public SubmittedToMeeting(LocalDate on, Digest draft, String summary, String decisionAskedFor,
                                  List<DocumentRef> documents, String presenter, String attendees, PersonId by) {
            this(on, draft, summary, decisionAskedFor, documents, presenter, attendees, by, null);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(DeliberationFile.submitted(this, dossier.deliberation()));
        }
    }

    /** The leader in charge endorsed the submission, or returned it (分管领导审签). */
    record SubmissionEndorsed(LocalDate on, boolean endorsed, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withEndorsement(this));
        }
    }

    /** The government office checked the bundle (材料核对). */
    record BundleChecked(LocalDate on, Outcome outcome, String note) implements DeliberationFact {

        public enum Outcome { COMPLETE, SUPPLEMENT, RETURNED }

        public boolean complete() {
            return outcome == Outcome.COMPLETE;
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withBundleCheck(this));
        }
    }

    /** The unit supplied what the office found missing; the office checks again. */
    record BundleCompleted(LocalDate on, List<DocumentRef> documents, String note, PersonId by) implements DeliberationFact {

        public BundleCompleted {
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withBundleCheck(null));
        }
    }

    /**
     * The chief decided whether the matter goes on the agenda. {@code meeting} and its date are null unless listed.
     *
     * @param late      whether it was added late; null where nothing was said
     * @param lateBasis the rule of procedure that allows it and the reason, or null
     */
    record AgendaDecided(LocalDate on, Digest draft, Outcome outcome, MeetingId meeting, LocalDate meetingOn, String note,
                         Boolean late, String lateBasis) implements DeliberationFact {

        public enum Outcome { LISTED, HELD_BACK, REFUSED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withAgenda(this));
        }
    }

    /** The material was delivered to the members; {@code numbers} are those of numbered copies, or null. */
    record MeetingMaterialsDelivered(LocalDate on, Integer copies, String numbers, String recipients, String note,
                              PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withDelivery(this));
        }
    }

    /** Numbered copies came back after the meeting. */
    record CopiesReturned(LocalDate on, int copies, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /**
     * The kinds of meeting: executive and plenary meeting of a government (Art. 30(1)), and by reference (Art. 42) those of a
     * department, a township, a Party working committee and a street office.
     */
    enum MeetingKind { STANDING, PLENARY, BUREAU, TOWNSHIP, WORKING_COMMITTEE, STREET_OFFICE }

    /** How someone takes part in a meeting. Only members and the chief are heard before the decision; others may speak. */
    enum Seat { CHIEF, MEMBER, ATTENDEE, RECORDER }

    /** Somebody at a meeting. {@code absence} is null for who is present. */
    record Participant(PersonId person, String name, String title, Seat seat, boolean present, String absence) {
    }

    /**
     * The item was taken up at the meeting, by whom it was attended then.
     *
     * @param actingChief who is charged with the work of the chief and counts as the chief, or null
     * @param actingBasis by what authority, or null
     * @param attendees   others at the table, who are no members
     * @param recorder    who keeps the record, or null where the entry does not say
     * @param kind        null where the entry does not say
     */
    record DiscussionOpened(LocalDate on, MeetingId meeting, PersonId presider, List<Participant> participants,
                            PersonId actingChief, String actingBasis, List<Attendee> attendees,
                            PersonId recorder, MeetingKind kind) implements DeliberationFact {

        /** Somebody at the table who is no member. */
        public record Attendee(String name, String title) {
        }

        public DiscussionOpened {
            participants = List.copyOf(participants);
            attendees = attendees == null ? List.of() : List.copyOf(attendees);
        }

        public DiscussionOpened(LocalDate on, MeetingId meeting, PersonId presider, List<Participant> participants,
                                PersonId actingChief, String actingBasis, List<Attendee> attendees, PersonId recorder) {
            this(on, meeting, presider, participants, actingChief, actingBasis, attendees, recorder, null);
        }

        /** Whether the organ's chief presides, not somebody in the chief's place. */
        public boolean isPresidedByChief() {
            return !presider.equals(actingChief) && participants.stream()
                    .anyMatch(p -> p.person().equals(presider) && p.seat() == Seat.CHIEF);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withOpening(this));
        }
    }

    /**
     * Somebody spoke. The order of statements is the order of these facts.
     *
     * @param corrects number of the statement that this one corrects, counted from one, or null; a correction is no speaking
     */
    record StatementMade(LocalDate on, PersonId speaker, String name, Seat seat, Position position, String words,
                         Integer corrects) implements DeliberationFact {

        public enum Position { AGREES, AGREES_WITH_CHANGES, DISAGREES, ABSTAINS, NO_COMMENT }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withStatement(this));
        }
    }

    /** A view of somebody who is no member or is not there: an attendee spoke, or a written view was read. It counts for none. */
    record ViewNoted(LocalDate on, Kind kind, String name, String title, String words,
                     DocumentRef document) implements DeliberationFact {

        public enum Kind { ATTENDEE, WRITTEN }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withView(this));
        }
    }

    /** The sound recording was paused or left off for what is classified. */
    record RecordingPaused(LocalDate on, String reason, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withPause(this));
        }
    }

    /**
     * A sound recording of the item was attached.
     *
     * @param seal what its parts are proven by; null in entries older than this component
     */
    record RecordingAttached(LocalDate on, MeetingId meeting, DocumentRef recording, String note,
                             Seal seal) implements DeliberationFact {

        /**
         * The file cut into pieces, in order and without rest.
         *
         * @param stream     where the pieces were recorded as the sound was made; null for a file that came finished
         * @param pieces     how many there are, at least one
         * @param pieceBytes how long each but the last is; null for a stream, whose entries say how long theirs are
         * @param root       of the Merkle tree (RFC 6962) whose leaves are the 32 bytes of the pieces' SHA-256
         */
        public record Seal(StreamId stream, int pieces, Long pieceBytes, Digest root) {
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withRecording(this));
        }
    }

    /**
     * The chief decided on the basis of the discussion (Art. 30(1)); recorded again, the later record stands.
     *
     * @param majority what most members present held, as noted by the recorder and confirmed by the chair
     * @param departs  whether the decision departs from that majority; null where the source of a procedure of the past does not
     *                 say, as then the majority
     * @param reasons  the reasons stated at the meeting for departing, or null
     */
    record ItemDecided(LocalDate on, Outcome outcome, Majority majority, Boolean departs, String reasons,
                       String decision, PersonId by) implements DeliberationFact {

        /** With the last, a presider without the power to decide leaves the decision to the chief who is absent. */
        public enum Outcome { ADOPTED, ADOPTED_IN_PRINCIPLE, AMEND, DEFERRED, REJECTED, DISCUSS_AGAIN, REFERRED_TO_CHIEF }

        public enum Majority { FOR, AGAINST, NONE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withDecision(this));
        }
    }

    /** The record of the meeting (会议记录) was put in order; it needs no confirmation of members. */
    record RecordSettled(LocalDate on, String note, DocumentRef document, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withRecord(this));
        }
    }

    /** The minutes of the item (纪要) were written. {@code outcome} is the decision they speak of. */
    record MinutesWritten(LocalDate on, String number, String text, ItemDecided.Outcome outcome, PersonId by,
                          DocumentRef document) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withMinutes(this));
        }
    }

    /** The head of the office compared the minutes with the record. */
    record MinutesChecked(LocalDate on, boolean passed, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withMinutesCheck(this));
        }
    }

    /** The minutes were signed by the chair; {@code signed} false sends them back to the recorder. */
    record MinutesSigned(LocalDate on, boolean signed, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withSignature(this));
        }
    }

    /** The chief, absent from the meeting, decided afterwards on the basis of its discussion (Art. 30(1)). */
    record ReferredItemDecided(LocalDate on, ItemDecided.Outcome outcome, boolean departs, String reasons, String decision,
                               PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.deliberation().withReferredDecision(this));
        }
    }

    /** The chief annotated the signed minutes, which nobody changes any more. */
    record MinutesAnnotated(LocalDate on, String note, PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /** The office made an excerpt of a member's dissent at the member's request (Art. 38(3)). */
    record DissentExcerpted(LocalDate on, PersonId member, String name, String requested,
                            PersonId by) implements DeliberationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }
}
