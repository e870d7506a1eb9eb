package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;

/** Facts after the meeting: Party committee and congress, issue, publication, file (Order 713, Arts. 8, 31 to 34). */
public sealed interface PublicationFact extends Fact {

    /** The text as it left the meeting was registered; when nothing changed it is the draft that was discussed. */
    record FinalTextRegistered(LocalDate on, Digest draft, boolean changed) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withFinalText(this));
        }
    }

    /** Request for instructions or report to the Party committee of the same level (Art. 31); number and date suffice. */
    record PartyCommitteeInformed(LocalDate on, Kind kind, String number, Reply reply, String note,
                                  DocumentRef document) implements PublicationFact {

        public enum Kind { REQUEST, REPORT }

        /** The reply; a report needs none. */
        public enum Reply { NONE_NEEDED, AGREED, CHANGES_ASKED, REFUSED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPartyCommittee(this));
        }
    }

    /** The people's congress or its standing committee was reported to or decided (Art. 8(1)). */
    record CongressConcluded(LocalDate on, Result result, String number) implements PublicationFact {

        public enum Result { REPORTED, APPROVED, RETURNED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withCongress(this));
        }
    }

    /** The decision was signed and numbered. {@code textDate} is the date of the text (成文日期). */
    record DecisionIssued(LocalDate on, Digest draft, String number, LocalDate textDate,
                          PersonId signer) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withIssue(this));
        }
    }

    /** A second person judged whether the decision may be disclosed; a basis is stated where it may not, or not wholly. */
    record DisclosureChecked(LocalDate on, Disclosure disclosure, String basis, PersonId by) implements PublicationFact {

        public enum Disclosure { FULL, PARTIAL, NONE }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withDisclosure(this));
        }
    }

    /** The decision was published, with what became of the opinions (Art. 32). */
    record DecisionPublished(LocalDate on, Set<Channel> channels, String address, String adoptionExplained,
                             String interpretation, PersonId by) implements PublicationFact {

        public DecisionPublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPublished(this));
        }
    }

    /** The file was put in order and closed (Art. 33). {@code documents} counts the documents in the volume. */
    record FileClosed(LocalDate on, String volumeNumber, Retention retention, int documents, String note,
                      PersonId by) implements PublicationFact {

        public enum Retention { PERMANENT, THIRTY_YEARS, TEN_YEARS }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withClosing(this));
        }
    }
}
