package cn.fadu.statute;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the legality opinion says of a draft on a day. */
final class Reviewed {

    private Reviewed() {
    }

    /**
     * How the opinion came to cover exactly this draft by the end of the day. An opinion that finds the same draft unlawful
     * later undoes it, as one that asks for amendments does, and so does one of the same legal date, whose order is not known: the
     * stricter result counts.
     */
    static Optional<Coverage> coverage(LegalityFile file, Digest draft, LocalDate day) {
        Optional<Coverage> latest = file.coverage().stream()
                .filter(c -> c.draft().equals(draft) && !c.since().isAfter(day) && !isToBeAmended(file, c, day))
                .reduce((first, second) -> second);
        return latest.filter(c -> unlawful(file, draft, day).filter(o -> !o.on().isBefore(c.since())).isEmpty());
    }

    private static boolean isToBeAmended(LegalityFile file, Coverage coverage, LocalDate day) {
        return file.opinions().stream().anyMatch(o -> o.draft().equals(coverage.draft())
                && o.conclusion() == Conclusion.AMEND_THEN_SUBMIT && !o.on().isBefore(coverage.since()) && !o.on().isAfter(day));
    }

    /** The latest opinion by the end of the day that finds this draft unlawful, if no later one says otherwise of it. */
    static Optional<OpinionIssued> unlawful(LegalityFile file, Digest draft, LocalDate day) {
        List<OpinionIssued> ofDraft = file.opinions().stream()
                .filter(o -> o.draft().equals(draft) && !o.on().isAfter(day)).toList();
        return ofDraft.stream().filter(o -> o.conclusion() == Conclusion.UNLAWFUL)
                .filter(o -> ofDraft.stream().noneMatch(other -> other.on().isAfter(o.on())))
                .reduce((first, second) -> second);
    }

    /** The latest opinion issued by the end of the day. */
    static Optional<OpinionIssued> lastOpinion(LegalityFile file, LocalDate day) {
        return file.opinions().stream().filter(o -> !o.on().isAfter(day)).reduce((first, second) -> second);
    }

    /** The drafted opinion that the issued one states, if the file still has it. */
    static Optional<OpinionDrafted> draftedFor(LegalityFile file, Digest draft) {
        return Optional.ofNullable(file.opinionDraft()).filter(o -> o.draft().equals(draft));
    }

    /** Whether the last opinion lets a draft through with its risks stated although the conditions for that are not met. */
    static boolean riskStatedWithoutGround(Dossier dossier, LocalDate day) {
        Optional<OpinionIssued> last = lastOpinion(dossier.legality(), day)
                .filter(o -> o.conclusion() == Conclusion.RISK_STATED);
        if (last.isEmpty()) {
            return false;
        }
        boolean exploratory = dossier.start() != null && dossier.start().exploratory();
        List<OpinionDrafted> drafted = draftedFor(dossier.legality(), last.get().draft()).stream().toList();
        return !exploratory || drafted.stream().anyMatch(o -> LawRule.isBlank(o.exploratoryFinding()));
    }
}
