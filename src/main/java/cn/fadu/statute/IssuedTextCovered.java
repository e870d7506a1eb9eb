package cn.fadu.statute;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFile;
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

    /** The text issued, or else the one registered after the meeting, or else the newest version. */
    private static Optional<Digest> text(Dossier dossier) {
        PublicationFile file = dossier.publication();
        if (file.issue() != null) {
            return Optional.of(file.issue().draft());
        }
        return file.finalText() != null ? Optional.of(file.finalText().draft())
                : dossier.currentDraft().map(d -> d.draft());
    }

    private static Remedy remedy(Situation s, Digest text) {
        boolean isCurrent = s.dossier().currentDraft().map(d -> d.draft().equals(text)).orElse(false);
        boolean currentCovered = s.dossier().currentDraft()
                .flatMap(d -> s.dossier().legality().coverageOf(d.draft())).isPresent();
        if (currentCovered) {
            return isCurrent ? NextAct.in(s).changeDraft() : NextAct.in(s).act("userTask_issueDecision", Desks.OFFICE);
        }
        return NextAct.in(s).towardsOpinion();
    }
}
