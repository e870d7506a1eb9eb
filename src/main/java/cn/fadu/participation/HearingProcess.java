package cn.fadu.participation;

/** Names of the model {@code hearing}: its variables and the message of a hearing held all the same. */
final class HearingProcess {

    static final String DECIDED = "hearingDecided";
    static final String EVERY_SIDE = "everySideRepresented";
    static final String OUTCOME = "hearingOutcome";
    static final String CONFIRMED = "recordConfirmed";
    static final String HELD = "consultation.hearingHeld";

    private HearingProcess() {
    }
}
