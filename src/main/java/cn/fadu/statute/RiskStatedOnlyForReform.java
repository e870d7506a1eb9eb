package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Only an exploratory reform for which the state has no explicit rule may go on with its legal risks stated; that there is
 * none is for the reviewer to find, with reasons (Art. 25(2)).
 */
final class RiskStatedOnlyForReform extends LawRule {

    RiskStatedOnlyForReform() {
        super("riskStatedOnlyForReform", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/25-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().issued()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        if (file.issued() == null && file.opinionDraft() == null) {
            return notYet();
        }
        Conclusion conclusion = file.issued() == null ? file.opinionDraft().conclusion() : file.issued().conclusion();
        Digest draft = file.issued() == null ? file.opinionDraft().draft() : file.issued().draft();
        if (conclusion != Conclusion.RISK_STATED) {
            return notApplicable("notUsed");
        }
        if (s.dossier().start() == null || !s.dossier().start().exploratory()) {
            return broken("notExploratory", sendBack(s, file));
        }
        Optional<OpinionDrafted> drafted = Reviewed.draftedFor(file, draft);
        if (drafted.isEmpty()) {
            return cannotTell("findingUnknown", sendBack(s, file));
        }
        return isBlank(drafted.get().exploratoryFinding()) ? broken("findingMissing", sendBack(s, file))
                : holds("found");
    }

    /** Whoever has the opinion in hand sends it back to be drafted anew. */
    static Remedy sendBack(Situation s, LegalityFile file) {
        return file.issued() == null ? NextAct.in(s).towardsOpinion()
                : NextAct.in(s).act("userTask_issueOpinion", Desks.DIRECTOR);
    }
}
