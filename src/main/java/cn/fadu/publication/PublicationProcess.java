package cn.fadu.publication;

/** Names of the models {@code partyAndCongress} and {@code publication}: the variables their gateways read. */
final class PublicationProcess {

    static final String PARTY_REPLY = "partyReply";
    static final String CONGRESS_RESULT = "congressResult";
    static final String DISCLOSURE = "disclosure";

    private PublicationProcess() {
    }
}
