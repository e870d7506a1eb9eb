package cn.fadu.coordination;

/** Names of the model {@code departmentConsultation}: its variables and the message that ends the waiting. */
final class CoordinationProcess {

    static final String CONSULTED_UNITS = "consultedUnits";
    static final String ANYBODY_DISAGREES = "anybodyDisagrees";
    static final String COORDINATION_AGREED = "coordinationAgreed";
    static final String REPLIES_CLOSED = "consultation.repliesClosed";

    private CoordinationProcess() {
    }
}
