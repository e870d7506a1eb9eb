package cn.fadu.legality;

/** Names of the model {@code legalityReview}: the variables its gateways read. */
final class LegalityProcess {

    static final String CHANGED_TEXT_EFFECT = "changedTextEffect";
    static final String MATERIALS_OUTCOME = "materialsOutcome";
    static final String ADVISERS_ASKED = "advisersAsked";
    static final String OPINION_PASSED = "opinionPassed";
    static final String CONCLUSION = "legalityConclusion";
    static final String AMENDMENTS_CONFIRMED = "amendmentsConfirmed";
    static final String AFTER_UNLAWFUL = "afterUnlawful";

    private LegalityProcess() {
    }
}
