package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import java.util.List;

/** How a round of legality review begins. */
public enum ReviewKind {

    /** The draft is submitted with its material (Art. 26). */
    FULL,
    /** The opinion covers an earlier version: the reviewer first judges whether the change has any effect on it. */
    CHANGED;

    /** The kind of the next round: {@link #CHANGED} once the opinion covers some version and the latest is not unlawful. */
    public static ReviewKind of(Dossier dossier) {
        List<OpinionIssued> opinions = dossier.legality().opinions();
        boolean unlawful = !opinions.isEmpty()
                && opinions.get(opinions.size() - 1).conclusion() == Conclusion.UNLAWFUL;
        return dossier.legality().coverage().isEmpty() || unlawful ? FULL : CHANGED;
    }
}
