package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.WorkFact.ClashShown;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The department in charge reviews the draft (Art. 25(1)): nobody reviews what they drafted. A body that follows Order 713
 * by reference has fewer people; there, and where nobody else was there to review, the clash is shown and closes nothing.
 */
final class ReviewerDidNotDraft extends LawRule {

    ReviewerDidNotDraft() {
        super("reviewerDidNotDraft", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/25-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        LegalityFile f = dossier.legality();
        return Stream.of(Optional.ofNullable(f.opinionDraft()).map(o -> o.on()),
                Optional.ofNullable(f.issued()).map(o -> o.on()),
                Optional.ofNullable(f.judgement()).map(o -> o.on())).flatMap(Optional::stream).findFirst();
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        Set<PersonId> reviewers = s.dossier().withStandIns(reviewers(file));
        if (reviewers.isEmpty()) {
            return notYet();
        }
        List<PersonId> both = reviewers.stream().filter(s.dossier().drafters()::contains)
                .sorted(Comparator.comparing(PersonId::value)).toList();
        if (both.isEmpty()) {
            return isOwnUnit(s.dossier()) ? warning("sameUnit", null) : holds("separate");
        }
        boolean shown = s.profile().binding() == Binding.BY_REFERENCE || s.dossier().work().clashes().stream()
                .filter(c -> c.rule().equals(id())).map(ClashShown::by).collect(Collectors.toSet()).containsAll(both);
        return shown ? warning("both", null, both.get(0))
                : broken("both", RiskStatedOnlyForReform.sendBack(s, file), both.get(0));
    }

    /** The reviewing department drafted itself: others of it review, and it still answers for the opinion (Art. 28). */
    private static boolean isOwnUnit(Dossier dossier) {
        OpinionDrafted opinion = dossier.legality().opinionDraft();
        return opinion != null && opinion.unit() != null
                && dossier.drafts().stream().anyMatch(d -> opinion.unit().equals(d.unit()));
    }

    private static Set<PersonId> reviewers(LegalityFile file) {
        return Stream.concat(file.opinions().stream().map(o -> o.by()), Stream.of(
                        Optional.ofNullable(file.opinionDraft()).map(o -> o.by()),
                        Optional.ofNullable(file.examination()).map(o -> o.by()),
                        Optional.ofNullable(file.confirmation()).map(o -> o.by()),
                        Optional.ofNullable(file.judgement()).map(o -> o.by())).flatMap(Optional::stream))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
