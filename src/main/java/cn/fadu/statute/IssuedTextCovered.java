package cn.fadu.statute;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * No text is issued that the legality opinion does not cover (Art. 25(2), Art. 28): a text changed at or after the meeting
 * goes back to the reviewer first.
 */
final class IssuedTextCovered extends LawRule {

    IssuedTextCovered() {
        super("issuedTextCovered", ORDER_713, Set.of(GuardedAct.ISSUE_DECISION), "order-713/25-2", "order-713/28");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().issue()).map(i -> i.on());
    }

    @Override
    Verdict forward(Situation s) {
        Optional<Digest> text = text(s.dossier());
        if (text.isEmpty()) {
            return broken("noText", NextAct.in(s).towardsIssue());
        }
        LocalDate day = subject(s.dossier()).orElse(s.today());
        Optional<Coverage> coverage = Reviewed.coverage(s.dossier().legality(), text.get(), day);
        return coverage.isPresent() ? holds("covered", coverage.get().since()) : broken("notCovered", remedy(s, text.get()));
    }

    /** The text issued, or else the newest version: the one registered after the meeting, as its review left it. */
    private static Optional<Digest> text(Dossier dossier) {
        return dossier.publication().issue() != null ? Optional.of(dossier.publication().issue().draft())
                : dossier.currentDraft().map(d -> d.draft());
    }

    /** The date given to the text lies before its coverage: it is issued under a later one. */
    private static boolean coveredLater(Situation s, Digest text) {
        return Reviewed.coverage(s.dossier().legality(), text, s.today()).isPresent();
    }

    private static Remedy remedy(Situation s, Digest text) {
        boolean isCurrent = s.dossier().currentDraft().map(d -> d.draft().equals(text)).orElse(false);
        boolean currentCovered = s.dossier().currentDraft()
                .flatMap(d -> s.dossier().legality().coverageOf(d.draft())).isPresent();
        if (currentCovered) {
            return isCurrent && !coveredLater(s, text) ? NextAct.in(s).changeDraft() : NextAct.in(s).act("userTask_issueDecision", Desks.OFFICE);
        }
        return NextAct.in(s).towardsOpinion();
    }
}
