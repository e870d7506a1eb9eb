package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of legality review (合法性审查, Order 713, Arts. 25 to 28). */
public sealed interface LegalityFact extends Fact {

    /** The kinds of material a submission for review consists of (Art. 26(1)). */
    enum Material {
        DRAFT, EXPLANATION, LEGAL_BASIS, PROCEDURE_STATEMENT, DEPARTMENT_OPINIONS, PUBLIC_OPINIONS, EXPERT_OPINIONS,
        RISK_REPORT, FAIR_COMPETITION_OPINION, UNIT_LEGAL_OPINION, OTHER
    }

    /** The three heads of review (Art. 27). */
    enum Head { AUTHORITY, PROCEDURE, CONTENT }

    /** What the reviewer found under one head. */
    record HeadFinding(Head head, Compliance compliance, String reasons) {

        public enum Compliance { COMPLIES, NEEDS_CHANGE, VIOLATES }
    }

    /** How the review of a draft ends. */
    enum Conclusion { LAWFUL, AMEND_THEN_SUBMIT, UNLAWFUL, RISK_STATED }

    /** One point of an opinion; a required one must be met before the gate opens, a suggestion may be declined with reasons. */
    record Amendment(int number, boolean required, String text) {
    }

    /** What a desk of the undertaking unit says of sending the draft for review. */
    enum Consent { AGREES, AMEND, DISAGREES }

    /**
     * The undertaking unit put the submission together; it leaves once it is signed.
     *
     * @param plannedMeeting null when none is planned yet
     * @param legalCheck     the unit has its own legal officers check it first, asked for or not
     * @param discussion     the unit discusses it collectively first, asked for or not
     */
    record SubmittedForReview(LocalDate on, Digest draft, Set<Material> materials, String procedureStatement,
                              LocalDate plannedMeeting, DocumentRef letter, boolean legalCheck,
                              boolean discussion) implements LegalityFact {

        public SubmittedForReview {
            materials = Set.copyOf(materials);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(LegalityFile.submitted(this, dossier.legality()));
        }
    }

    /** The unit's own legal officers checked the draft under the three heads (承办单位法制机构审核). */
    record UnitChecked(LocalDate on, Digest draft, List<HeadFinding> findings, Consent consent, String opinion,
                       DocumentRef document, PersonId by) implements LegalityFact {

        public UnitChecked {
            findings = List.copyOf(findings);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /** The unit discussed the draft collectively (承办单位集体讨论), on the day of its meeting. */
    record UnitDiscussed(LocalDate on, Digest draft, String meeting, String attendees, Consent consent, String conclusion,
                         DocumentRef document, PersonId by) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /** The head of the unit signed the submission, or sent it back (送审签发). */
    record SubmissionSigned(LocalDate on, boolean signed, String number, String note, PersonId by) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /** The reviewing department registered the file under its own number (收文登记), with what it received. */
    record SubmissionReceived(LocalDate on, String receiptNumber, List<ReceivedMaterial> received) implements LegalityFact {

        /** One item of the receipt list; {@code pages} is null where nobody counted. */
        public record ReceivedMaterial(Material material, Integer pages, String note) {
        }

        public SubmissionReceived {
            received = received == null ? List.of() : List.copyOf(received);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /**
     * The reviewing department checked the material.
     *
     * @param completeOn   day of completeness, from which the guaranteed time runs; null unless accepted
     * @param supplementBy day until which a supplement is asked for, or null
     * @param number       number of the notice that asks for the supplement, or null
     */
    record MaterialsChecked(LocalDate on, Outcome outcome, Set<Material> missing, String note,
                            LocalDate completeOn, LocalDate supplementBy, String number) implements LegalityFact {

        public enum Outcome { ACCEPTED, SUPPLEMENT, RETURNED, OUT_OF_SCOPE }

        public MaterialsChecked {
            missing = Set.copyOf(missing);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /** The unit supplied what the one-time notice asked for. */
    record MaterialsSupplemented(LocalDate on, Set<Material> supplied, String note,
                                 List<DocumentRef> documents) implements LegalityFact {

        public MaterialsSupplemented {
            supplied = Set.copyOf(supplied);
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().sent().with(this)));
        }
    }

    /**
     * The file was assigned (分办) to a reviewer, and advisers are asked for an opinion.
     *
     * @param advisersAsked how many are asked
     * @param cosign        an adviser signs the opinion together with the department, asked for or not
     */
    record ReviewAssigned(LocalDate on, int advisersAsked, String instruction, PersonId reviewer, List<PersonId> advisers,
                          boolean cosign) implements LegalityFact {

        public ReviewAssigned {
            advisers = advisers == null ? List.of() : List.copyOf(advisers);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /** More advisers are asked for an opinion while the review goes on (增补). */
    record AdvisersAdded(LocalDate on, List<PersonId> advisers, String instruction, PersonId by) implements LegalityFact {

        public AdvisersAdded {
            advisers = List.copyOf(advisers);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /** An adviser said whether anything ties them to the matter and promised secrecy, or withdrew (回避). */
    record AdviserDeclared(LocalDate on, PersonId adviser, boolean accepts, boolean secrecy,
                           String conflict) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /**
     * A legal adviser or government lawyer gave an opinion (Art. 28).
     *
     * @param licenceNumber null for scholars without one
     */
    record LegalAdviceGiven(LocalDate on, Digest draft, PersonId adviser, Conclusion conclusion, String opinion,
                            String licenceNumber, DocumentRef document, String questions, String grounds,
                            String risks) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /** A review meeting was held (会审); the advisers whose views it records have given their opinion. */
    record ReviewMeetingHeld(LocalDate on, Digest draft, String place, String participants, List<View> views,
                             String conclusion, DocumentRef document, PersonId by) implements LegalityFact {

        /** What one adviser said. */
        public record View(PersonId adviser, Conclusion conclusion, String opinion) {
        }

        public ReviewMeetingHeld {
            views = List.copyOf(views);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /** The reviewer asked somebody, by letter, telephone or on the spot. It informs the review and never replaces it. */
    record ReviewInquiryNoted(LocalDate on, Kind kind, String askedOf, String content, String answer, DocumentRef document,
                              PersonId by) implements LegalityFact {

        public enum Kind { COMMENTS, TELEPHONE, VISIT }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().heard().with(this)));
        }
    }

    /**
     * The reviewer drafted the opinion (拟稿).
     *
     * @param basis laws and other instruments that the draft was reviewed by
     * @param unit  the unit in which the reviewer did so
     */
    record OpinionDrafted(LocalDate on, Digest draft, List<HeadFinding> findings, Conclusion conclusion,
                          String exploratoryFinding, List<Amendment> amendments, PersonId by, String basis,
                          UnitId unit) implements LegalityFact {

        public OpinionDrafted {
            findings = List.copyOf(findings);
            amendments = List.copyOf(amendments);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().opinion().with(this)));
        }
    }

    /** The opinion was checked (核稿) or approved (审核); {@code passed} false sends it back to the drafter. */
    record OpinionExamined(LocalDate on, Stage stage, boolean passed, String note, PersonId by) implements LegalityFact {

        public enum Stage { CHECKED, APPROVED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().opinion().with(this)));
        }
    }

    /** An adviser signed the approved opinion together with the department, or sent it back (会签). */
    record OpinionCosigned(LocalDate on, boolean signed, String note, PersonId by) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().opinion().with(this)));
        }
    }

    /**
     * The opinion was issued (签发) under its number. It states what the drafted opinion on file states.
     *
     * @param conclusion      null where the source of a procedure of the past does not state it
     * @param overdueAdvisers number of advisers asked who had given no opinion by then and not withdrawn; null where not known
     * @param workingDays     working days used since the material was complete; null where that day is not known
     */
    record OpinionIssued(LocalDate on, String number, Digest draft, Conclusion conclusion, Integer overdueAdvisers,
                         String note, PersonId by, LocalDate receivedOn, LocalDate completeOn,
                         Integer workingDays) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withIssue(this));
        }
    }

    /** The unit answered each point of the opinion and named the draft that carries the answers. */
    record AmendmentsAnswered(LocalDate on, Digest draft, List<Answer> answers) implements LegalityFact {

        /** The answer to amendment {@code number}; {@code reason} says why where it is not adopted. */
        public record Answer(int number, boolean adopted, String reason) {
        }

        public AmendmentsAnswered {
            answers = List.copyOf(answers);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().opinion().with(this)));
        }
    }

    /** The reviewer, never the unit, checked the amended draft (修改情况复核). */
    record AmendmentsConfirmed(LocalDate on, Digest draft, boolean confirmed, String note,
                               PersonId by) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withConfirmation(this));
        }
    }

    /** The reviewer judged a text that was changed after the opinion: no effect on it, or to be reviewed anew. */
    record ChangedTextJudged(LocalDate on, Digest draft, boolean withoutEffect, String reason,
                             PersonId by) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withJudgement(this));
        }
    }
}
