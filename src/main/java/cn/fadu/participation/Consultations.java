package cn.fadu.participation;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;

/** Questions about the open consultation of a matter. */
final class Consultations {

    private Consultations() {
    }

    /**
     * Whether an opinion can still be registered: what arrived in time may be written down until the summary, whether a
     * notice asked for it or a seminar, visit or hearing brought it.
     */
    static boolean takesOpinions(Dossier dossier) {
        return dossier.participation().isRunning() && (dossier.consultation() != null
                || dossier.participation().usesOtherForms() || dossier.participation().uses(ParticipationForm.HEARING));
    }

    /** Whether the period runs: a notice was published and its end has not been recorded. */
    static boolean isRunning(Dossier dossier) {
        Consultation consultation = dossier.consultation();
        return consultation != null && consultation.ended() == null;
    }
}
