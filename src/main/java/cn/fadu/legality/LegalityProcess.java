package cn.fadu.legality;

/** Names of the model {@code legalityReview}: the variables its gateways and assignments read. */
final class LegalityProcess {

    static final String CHANGED_TEXT_EFFECT = "changedTextEffect";
    static final String UNIT_CONSENT = "unitConsent";
    static final String SUBMISSION_SIGNED = "submissionSigned";
    static final String MATERIALS_OUTCOME = "materialsOutcome";
    static final String ASSIGNED_REVIEWER = "assignedReviewer";
    static final String ASKED_ADVISERS = "askedAdvisers";
    static final String ADVISER_ACCEPTS = "adviserAccepts";
    static final String OPINION_PASSED = "opinionPassed";
    static final String CONCLUSION = "legalityConclusion";
    static final String AMENDMENTS_CONFIRMED = "amendmentsConfirmed";
    static final String AFTER_UNLAWFUL = "afterUnlawful";

    static final String ADVISER_ADDED = "consultation.adviserAdded";

    private LegalityProcess() {
    }
}
