package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
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

    /** The unit sent the draft for review. {@code plannedMeeting} may be null when none is planned yet. */
    record SubmittedForReview(LocalDate on, Digest draft, Set<Material> materials, String procedureStatement,
                              LocalDate plannedMeeting, DocumentRef letter) implements LegalityFact {

        public SubmittedForReview {
            materials = Set.copyOf(materials);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(LegalityFile.submitted(this, dossier.legality()));
        }
    }

    /** The reviewing department registered the file under its own number (收文登记). */
    record SubmissionReceived(LocalDate on, String receiptNumber) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withReceipt(this));
        }
    }

    /**
     * The reviewing department checked the material.
     *
     * @param completeOn day of completeness, from which the guaranteed time runs; null unless accepted
     */
    record MaterialsChecked(LocalDate on, Outcome outcome, Set<Material> missing, String note,
                            LocalDate completeOn) implements LegalityFact {

        public enum Outcome { ACCEPTED, SUPPLEMENT, RETURNED, OUT_OF_SCOPE }

        public MaterialsChecked {
            missing = Set.copyOf(missing);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withMaterialCheck(this));
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
            return dossier.with(dossier.legality().withSupplement(this));
        }
    }

    /** The file was assigned (分办); so many advisers are asked for an opinion. */
    record ReviewAssigned(LocalDate on, int advisersAsked, String instruction) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withAssignment(this));
        }
    }

    /** A legal adviser or government lawyer gave an opinion (Art. 28). */
    record LegalAdviceGiven(LocalDate on, Digest draft, PersonId adviser, Conclusion conclusion, String opinion,
                            String licenceNumber, DocumentRef document) implements LegalityFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withAdvice(this));
        }
    }

    /** The reviewer drafted the opinion (拟稿). */
    record OpinionDrafted(LocalDate on, Digest draft, List<HeadFinding> findings, Conclusion conclusion,
                          String exploratoryFinding, List<Amendment> amendments, PersonId by) implements LegalityFact {

        public OpinionDrafted {
            findings = List.copyOf(findings);
            amendments = List.copyOf(amendments);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withOpinionDraft(this));
        }
    }

    /** The opinion was checked (核稿) or approved (审核); {@code passed} false sends it back to the drafter. */
    record OpinionExamined(LocalDate on, Stage stage, boolean passed, String note, PersonId by) implements LegalityFact {

        public enum Stage { CHECKED, APPROVED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().withExamination(this));
        }
    }

    /**
     * The opinion was issued (签发) under its number. It states what the drafted opinion on file states.
     *
     * @param overdueAdvisers number of advisers asked who had given no opinion by then
     */
    record OpinionIssued(LocalDate on, String number, Digest draft, Conclusion conclusion, int overdueAdvisers,
                         String note, PersonId by) implements LegalityFact {

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
            return dossier.with(dossier.legality().withAnswers(this));
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
