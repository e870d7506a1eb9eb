package cn.fadu.statute;

import cn.fadu.dossier.LegalityFile;

/** Steps of the legality review that not every jurisdiction asks for: due where it does, and where they were chosen. */
public final class ReviewSteps {

    private ReviewSteps() {
    }

    /** The unit's own legal officers check the draft before the submission is signed. */
    public static boolean isLegalCheckDue(Situation s) {
        LegalityFile file = s.dossier().legality();
        return asks(s, Practice.UNIT_LEGAL_CHECK) || file.submission() != null && file.submission().legalCheck();
    }

    /** The unit discusses the draft collectively before the submission is signed. */
    public static boolean isDiscussionDue(Situation s) {
        LegalityFile file = s.dossier().legality();
        return asks(s, Practice.UNIT_COLLECTIVE_DISCUSSION) || file.submission() != null && file.submission().discussion();
    }

    /** An adviser signs the opinion together with the department before it is issued. */
    public static boolean isCosignatureDue(Situation s) {
        LegalityFile file = s.dossier().legality();
        return asks(s, Practice.ADVISER_COSIGNS) || file.assignment() != null && file.assignment().cosign();
    }

    private static boolean asks(Situation s, Practice practice) {
        return s.profile().asksFor(practice, s.today());
    }
}
