package cn.fadu.participation;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;

/** Questions about the open consultation of a matter. */
final class Consultations {

    private Consultations() {
    }

    /** Whether an opinion can still be registered: what arrived in time may be written down until the summary. */
    static boolean takesOpinions(Dossier dossier) {
        return dossier.consultation() != null && dossier.consultation().summary() == null;
    }

    /** Whether the period runs: a notice was published and its end has not been recorded. */
    static boolean isRunning(Dossier dossier) {
        Consultation consultation = dossier.consultation();
        return consultation != null && consultation.ended() == null;
    }
}
