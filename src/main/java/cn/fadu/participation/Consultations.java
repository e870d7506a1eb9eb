package cn.fadu.participation;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;

/** Questions about the open consultation of a matter. */
final class Consultations {

    private Consultations() {
    }

    /** Whether opinions are being taken: a notice was published and its period has not been recorded as over. */
    static boolean isRunning(Dossier dossier) {
        Consultation consultation = dossier.consultation();
        return consultation != null && consultation.ended() == null;
    }
}
