package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of a hearing (听证, Order 713, Arts. 16 and 17). Participants are named by their number in the list. */
public sealed interface HearingFact extends Fact {

    /** How somebody came to be a participant. */
    enum Selection { APPLIED, DRAWN, RECOMMENDED, NOMINATED, INVITED }

    /** It was decided whether a hearing is held. */
    record HearingDecided(LocalDate on, boolean held, String reason, PersonId by) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /**
     * The hearing was announced.
     *
     * @param sides          the sides that have seats, with their number
     * @param registerUntil  last day of registration, or null where nobody registers
     * @param number         number of the announcement, or null where it has none
     */
    record HearingAnnounced(LocalDate on, Digest draft, String matter, LocalDate day, String time, String place,
                            List<Side> sides, String registration, LocalDate registerUntil, String selectionMethod,
                            String contact, Set<Channel> channels, DocumentRef announcement,
                            String number) implements HearingFact {

        /** A side and the number of its seats. */
        public record Side(String side, int seats) {
        }

        public HearingAnnounced {
            sides = List.copyOf(sides);
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(HearingFile.announced(this,
                    dossier.participation().hearing().decision())));
        }
    }

    /** These participants were selected, besides those selected before; their numbers go on where the last one ended. */
    record ParticipantsSelected(LocalDate on, List<Selected> selected,
                                @Personal(PersonalUse.HEARING_APPLICANT) PersonalText applicants) implements HearingFact {

        /**
         * One participant; {@code official} says whether they are a civil servant, {@code stakeholder} whether the matter touches
         * their interests, each null where nobody said so.
         */
        public record Selected(@Personal(PersonalUse.HEARING_PARTICIPANT) PersonalText name, String side, Selection how,
                               Boolean official, Boolean stakeholder) {
        }

        public ParticipantsSelected {
            selected = List.copyOf(selected);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** A side without applicants was called upon again, or somebody is nominated for it, with the reason published. */
    record SidesRecruitedAgain(LocalDate on, Way way, String sides, String reason, String publishedAt) implements HearingFact {

        public enum Way { SECOND_CALL, NOMINATION }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The list of participants was published. */
    record ParticipantListPublished(LocalDate on, Set<Channel> channels, String address, DocumentRef list)
            implements HearingFact {

        public ParticipantListPublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The materials reached these participants. */
    record MaterialsDelivered(LocalDate on, String materials, List<Delivery> deliveries, DocumentRef receipts)
            implements HearingFact {

        public record Delivery(int number, LocalDate day, String way) {
        }

        public MaterialsDelivered {
            deliveries = List.copyOf(deliveries);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The hearing was put off to another day before it began. */
    record HearingPostponed(LocalDate on, LocalDate from, LocalDate to, String reason) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The hearing began on {@code on} and is continued on another day. */
    record HearingSuspended(LocalDate on, LocalDate to, String reason, PersonId presider) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The hearing was held, whatever was still missing. {@code reason} says why it was held all the same, or is null. */
    record HearingHeld(LocalDate on, PersonId presider, String reason) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The record of the hearing (笔录) was made. */
    record HearingRecorded(LocalDate on, String presider, String recorder, String presenter, String began, String ended,
                           @Personal(PersonalUse.HEARING_RECORD) PersonalText absent, List<Turn> turns, String recording,
                           DocumentRef document) implements HearingFact {

        public enum Part { PRESENTATION, STATEMENT, QUESTION, CROSS_EXAMINATION, DEBATE, EXPLANATION }

        /** What somebody said, in the order of the hearing. */
        public record Turn(Part part, @Personal(PersonalUse.HEARING_RECORD) PersonalText speaker, String words) {
        }

        public HearingRecorded {
            turns = List.copyOf(turns);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** Participants confirmed the record, or did not; a participant named again is as named last. */
    record HearingRecordConfirmed(LocalDate on, List<Confirmation> confirmations, DocumentRef document)
            implements HearingFact {

        public enum Kind { SIGNED, SIGNED_AFTER_CORRECTION, REFUSED, ABSENT }

        /** {@code before} and {@code after} are the two versions of what was corrected; {@code notedBy} noted a refusal. */
        public record Confirmation(int number, Kind kind, String before, String after, String reason, String notedBy) {
        }

        public HearingRecordConfirmed {
            confirmations = List.copyOf(confirmations);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The hearing was declared closed. */
    record HearingClosed(LocalDate on, String note, PersonId by) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }

    /** The hearing report: what was said for, against and besides, what became of it and what follows. */
    record HearingReported(LocalDate on, String situation, String inFavour, String against, String suggestions,
                           String adoption, String recommendation, DocumentRef report) implements HearingFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.participation().hearing().with(this)));
        }
    }
}
