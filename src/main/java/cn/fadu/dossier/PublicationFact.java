package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * Request for instructions or report to the Party committee of the same level (Art. 31), before or after the meeting;
     * number and date suffice. A request waits for its reply until it is recorded.
     *
     * @param draft the text it was about
     */
    record PartyCommitteeInformed(LocalDate on, Kind kind, String number, Reply reply, String note, DocumentRef document,
                                  Digest draft) implements PublicationFact {

        public enum Kind { REQUEST, REPORT }

        /** The reply; a report needs none. */
        public enum Reply { NONE_NEEDED, AWAITED, AGREED, CHANGES_ASKED, REFUSED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPartyCommittee(this));
        }
    }

    /** The Party committee replied to the request. */
    record PartyReplyRecorded(LocalDate on, Reply reply, String number, String note,
                              DocumentRef document) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPartyReply(this));
        }
    }

    /** What the unit answers to a reply that did not agree, where the text stays as it is; the request is made again. */
    record PartyReplyAnswered(LocalDate on, Digest draft, String reason, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPartyCommittee(null));
        }
    }

    /** The people's congress or its standing committee was reported to or decided (Art. 8(1)). */
    record CongressConcluded(LocalDate on, Result result, String number, String session,
                             String opinion) implements PublicationFact {

        public enum Result { REPORTED, APPROVED, RETURNED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withCongress(this));
        }
    }

    /** The chief signed the text for issue (签发), or returned it to the office. */
    record DecisionSigned(LocalDate on, Digest draft, boolean signed, String note, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withSignature(this));
        }
    }

    /** What the office did about a text that came back unsigned. */
    record SignatureReturnAnswered(LocalDate on, String done, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withSignature(null));
        }
    }

    /**
     * The signed decision was numbered and dated.
     *
     * @param textDate    the date of the text (成文日期)
     * @param signer      who numbered and entered it
     * @param signedBy    who signed it, as the paper says, or null where it was signed here
     * @param effectiveOn first day of force, or null for the date of the text
     * @param validUntil  last day of force, or null
     */
    record DecisionIssued(LocalDate on, Digest draft, String number, LocalDate textDate, PersonId signer, String signedBy,
                          LocalDate effectiveOn, LocalDate validUntil) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withIssue(this));
        }
    }

    /** The document was sent to the units that carry it out or need to know (印发); this is not publication. */
    record DecisionDistributed(LocalDate on, List<Recipient> recipients, String note,
                               PersonId by) implements PublicationFact {

        /** A unit the document was sent to; {@code copies} is null where they were not counted. */
        public record Recipient(String name, Role role, Integer copies) {

            public enum Role { ADDRESSED, COPIED }
        }

        public DecisionDistributed {
            recipients = List.copyOf(recipients);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withDistribution(this));
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

    /** The interpretation that goes out with the decision was prepared (同步解读), or the reason why there is none. */
    record InterpretationPrepared(LocalDate on, boolean needed, Set<Form> forms, String text, String reason,
                                  List<DocumentRef> documents, PersonId by) implements PublicationFact {

        public enum Form { ARTICLE, QUESTIONS, CHART, VIDEO, PRESS_CONFERENCE, INTERVIEW }

        public InterpretationPrepared {
            forms = Set.copyOf(forms);
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withInterpretation(this));
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

    /** A slip in the published text was corrected; both stand in the record. */
    record PublicationCorrected(LocalDate on, String error, String correction, String address, DocumentRef document,
                                PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /** The publication, not the decision, was withdrawn. */
    record PublicationWithdrawn(LocalDate on, String reason, String basis, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPublicationWithdrawal(this));
        }
    }

    /**
     * The decision was published again after its publication had been withdrawn; the day of the first publication stands.
     *
     * @param correction what was put right
     */
    record DecisionPublishedAgain(LocalDate on, String correction, Set<Channel> channels, String address,
                                  DocumentRef document, PersonId by) implements PublicationFact {

        public DecisionPublishedAgain {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withPublishedAgain(this));
        }
    }

    /** Missing material was asked for (催收); {@code until} is the day by which, or null. */
    record MaterialsChased(LocalDate on, Set<VolumePart> missing, LocalDate until, String note,
                           PersonId by) implements PublicationFact {

        public MaterialsChased {
            missing = Set.copyOf(missing);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withChase(this));
        }
    }

    /** The unit supplied what was missing, or says why there is nothing. */
    record MaterialsSupplied(LocalDate on, List<DocumentRef> documents, String note, PersonId by) implements PublicationFact {

        public MaterialsSupplied {
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withSupply(this));
        }
    }

    /**
     * The file was put in order and closed (Art. 33). {@code documents} counts the documents in the volume; {@code items} are
     * those listed by the archivist.
     */
    record FileClosed(LocalDate on, String volumeNumber, Retention retention, int documents, String note, PersonId by,
                      List<FiledItem> items) implements PublicationFact {

        /** Periods of retention (机关文件材料归档范围和文书档案保管期限规定). */
        public enum Retention {
            PERMANENT,
            THIRTY_YEARS,
            TEN_YEARS;

            /** Last day of the period of what was closed on this day, counted from the following year; null for ever. */
            public LocalDate until(LocalDate closed) {
                return this == PERMANENT ? null
                        : LocalDate.of(closed.getYear() + (this == THIRTY_YEARS ? 30 : 10), 12, 31);
            }
        }

        /** One item of the volume; {@code box} tells where the paper original lies. */
        public record FiledItem(VolumePart part, String title, Retention kept, Integer pages, String box) {
        }

        public FileClosed {
            items = items == null ? List.of() : List.copyOf(items);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withClosing(this));
        }
    }

    /** The four properties were tested (四性检测); a file that fails one is put in order again. */
    record FileTested(LocalDate on, List<Tested> results, PersonId by) implements PublicationFact {

        public enum Property { AUTHENTICITY, INTEGRITY, USABILITY, SECURITY }

        /** The result for one property. */
        public record Tested(Property property, boolean holds, String note) {
        }

        public FileTested {
            results = List.copyOf(results);
        }

        /** Whether every property was found. */
        public boolean passed() {
            return results.stream().allMatch(Tested::holds);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withTest(this));
        }
    }

    /** The volume was handed over, with a list signed by both sides (移交). */
    record FileHandedOver(LocalDate on, String receiver, String handedOverBy, String receivedBy, Integer count,
                          DocumentRef document, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withHandOver(this));
        }
    }

    /** The volume was lent (借阅). */
    record FileLent(LocalDate on, String borrower, String purpose, String approvedBy, LocalDate dueOn,
                    PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withLoan(this));
        }
    }

    /** The volume came back. */
    record FileReturned(LocalDate on, boolean intact, String note, PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withReturn(this));
        }
    }

    /** Papers that came after closing went into a continuation volume (续卷). */
    record FileContinued(LocalDate on, String volumeNumber, Set<VolumePart> parts, List<DocumentRef> documents, String note,
                         PersonId by) implements PublicationFact {

        public FileContinued {
            parts = Set.copyOf(parts);
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /** The volume was appraised after its period (鉴定); what proposes to destroy it waits for an approval. */
    record FileAppraised(LocalDate on, Conclusion conclusion, String reason, String appraisers,
                         PersonId by) implements PublicationFact {

        public enum Conclusion { KEEP, EXTEND, PROPOSE_DESTRUCTION }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withAppraisal(this));
        }
    }

    /** The proposal to destroy the paper volume was approved, or it is kept. */
    record DestructionDecided(LocalDate on, boolean approved, String number, String reason,
                              PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withDestructionDecision(this));
        }
    }

    /** The paper volume was destroyed before two witnesses (监销). What the system recorded stays. */
    record FileDestroyed(LocalDate on, String manner, String firstWitness, String secondWitness, DocumentRef list,
                         PersonId by) implements PublicationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.publication().withDestruction(this));
        }
    }
}
