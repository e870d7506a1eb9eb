package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** Who may not take a piece of work because of what they did before in the matter. Asked at claiming and at completing. */
public final class Separation {

    private static final String LEGALITY = "legality";

    private Separation() {
    }

    /**
     * Why the person may not act at the desk in this matter; empty when nothing stands against it. Whoever registered a
     * version of the draft may not work at a desk of the legality review (Art. 25(1)).
     */
    public static Optional<Verdict> mayTake(Desk desk, PersonId person, Dossier dossier) {
        if (!desk.function().equals(LEGALITY) || !dossier.drafters().contains(person)) {
            return Optional.empty();
        }
        return Optional.of(new Verdict("reviewerDidNotDraft", Answer.BROKEN, List.of(LegalBasis.order713("25-1")),
                "rule.reviewerDidNotDraft.mayNotTake", List.of(person), null));
    }
}
