package cn.fadu.participation;

import cn.fadu.calendar.LegalZone;
import java.time.LocalDate;

/** Names of the model {@code publicParticipation}: the instant its timer reads and the message that moves it. */
final class ParticipationProcess {

    static final String CONSULTATION_ENDS_AT = "consultationEndsAt";
    static final String EXTENDED = "consultation.extended";

    private ParticipationProcess() {
    }

    /** The end of the last day, 24:00 in the zone of the law, as the engine's timers read it (ISO 8601, UTC). */
    static String endOf(LocalDate lastDay) {
        return LegalZone.endOf(lastDay).toString();
    }
}
