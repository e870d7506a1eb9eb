package cn.fadu.participation;

import cn.fadu.calendar.LegalZone;
import java.time.LocalDate;

/** Names of the model {@code publicParticipation}: what its gateways and its timer read and the messages that move it. */
final class ParticipationProcess {

    static final String CONSULTATION_ENDS_AT = "consultationEndsAt";
    static final String OPEN_CONSULTATION = "openConsultation";
    static final String HEARING_CHOSEN = "hearingChosen";
    static final String OTHER_FORMS = "otherForms";
    static final String GROUPS_AFFECTED = "groupsAffected";
    static final String NOTICE_CHECK = "noticeCheck";
    static final String ADOPTION_PUBLISHED = "adoptionPublished";
    static final String EXTENDED = "consultation.extended";
    static final String CORRECTED = "consultation.corrected";
    static final String NOTICE_RETURNED = "consultation.noticeReturned";

    private ParticipationProcess() {
    }

    /** The end of the last day, 24:00 in the zone of the law, as the engine's timers read it (ISO 8601, UTC). */
    static String endOf(LocalDate lastDay) {
        return LegalZone.endOf(lastDay).toString();
    }
}
