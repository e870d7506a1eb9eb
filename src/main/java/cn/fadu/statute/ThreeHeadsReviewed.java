package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.Head;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.HeadFinding.Compliance;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The reviewer finds under three heads: authority, procedure and content (Art. 27), and the conclusion follows from the
 * findings. A draft against an explicit rule is neither lawful nor an exploratory reform (Art. 25(2)).
 */
final class ThreeHeadsReviewed extends LawRule {

    ThreeHeadsReviewed() {
        super("threeHeadsReviewed", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/27", "order-713/25-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().issued()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        Optional<OpinionDrafted> drafted = file.issued() == null ? Optional.ofNullable(file.opinionDraft())
                : Reviewed.draftedFor(file, file.issued().draft());
        Remedy sendBack = RiskStatedOnlyForReform.sendBack(s, file);
        if (drafted.isEmpty()) {
            return file.issued() == null ? notYet() : cannotTell("unknown", sendBack);
        }
        List<HeadFinding> findings = drafted.get().findings();
        long heads = findings.stream().filter(f -> f.compliance() != null).map(HeadFinding::head).filter(Objects::nonNull)
                .distinct().count();
        if (heads < Head.values().length) {
            return broken("headMissing", sendBack, heads);
        }
        return conclusion(s, file.issued() == null ? drafted.get().conclusion() : file.issued().conclusion(), findings);
    }

    private Verdict conclusion(Situation s, Conclusion conclusion, List<HeadFinding> findings) {
        Remedy sendBack = RiskStatedOnlyForReform.sendBack(s, s.dossier().legality());
        boolean lawful = conclusion == Conclusion.LAWFUL || conclusion == Conclusion.RISK_STATED;
        if (lawful && findings.stream().anyMatch(f -> f.compliance() == Compliance.VIOLATES)) {
            return broken(conclusion == Conclusion.LAWFUL ? "contradicts" : "againstRule", sendBack);
        }
        boolean open = conclusion == Conclusion.LAWFUL
                && findings.stream().anyMatch(f -> f.compliance() == Compliance.NEEDS_CHANGE);
        return open ? warning("changesLeft", null) : holds("reviewed");
    }
}
