package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;

/** Where a legality review stands, for acts that no task asks for. */
final class ReviewState {

    private ReviewState() {
    }

    /** Assigned to a reviewer, and its opinion not issued yet. */
    static boolean isUnderReview(Dossier dossier) {
        LegalityFile file = dossier.legality();
        return dossier.withdrawal() == null && file.assignment() != null && file.issued() == null;
    }
}
