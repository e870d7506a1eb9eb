package cn.fadu.publication;

/**
 * Names of the models {@code partyAndCongress}, {@code publication} and {@code archive}: the variables their gateways read
 * and the messages sent to the model that called them.
 */
public final class PublicationProcess {

    public static final String PARTY_INFORMED = "partyInformed";
    static final String PARTY_KIND = "partyKind";
    static final String PARTY_REPLY = "partyReply";
    static final String CONGRESS_RESULT = "congressResult";
    static final String DECISION_SIGNED = "decisionSigned";
    static final String DISCLOSURE = "disclosure";
    static final String FILING = "filing";
    static final String TEST_PASSED = "testPassed";
    static final String DRAFT_CHANGED = "decision.draftChanged";
    static final String WITHDRAWN = "decision.withdrawn";

    private PublicationProcess() {
    }
}
