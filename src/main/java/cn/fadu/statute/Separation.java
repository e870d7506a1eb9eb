package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import java.util.List;
import java.util.Optional;

/** Who may not take a piece of work because of what they did before in the matter. Asked at claiming and at completing. */
public final class Separation {

    private static final String LEGALITY = "legality";
    private static final PostKind REVIEWER = new PostKind("reviewer");

    private Separation() {
    }

    /**
     * Why the person may not act at the desk in this matter; empty when nothing stands against it. Whoever registered a
     * version of the draft may not work at a desk of the legality review (Art. 25(1)); whoever drafted the opinion may not
     * check, approve or issue it (Art. 28: the department answers for it, so more than one pair of eyes has seen it).
     */
    public static Optional<Verdict> mayTake(Desk desk, PersonId person, Dossier dossier) {
        if (!desk.function().equals(LEGALITY)) {
            return Optional.empty();
        }
        if (dossier.drafters().contains(person)) {
            return Optional.of(barred("25-1", "rule.reviewerDidNotDraft.mayNotTake", person));
        }
        OpinionDrafted opinion = dossier.legality().opinionDraft();
        boolean own = opinion != null && dossier.legality().issued() == null && opinion.by().equals(person);
        return own && !desk.post().equals(REVIEWER) ? Optional.of(barred("28", "rule.reviewerDidNotDraft.ownOpinion", person)) : Optional.empty();
    }

    private static Verdict barred(String article, String message, PersonId person) {
        return new Verdict("reviewerDidNotDraft", Answer.BROKEN, List.of(LegalBasis.order713(article)),
                message, List.of(person), null);
    }
}
