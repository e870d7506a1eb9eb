package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The unit goes through the laws, regulations, rules and policies that bear on the matter, so that the draft accords with
 * them (Art. 12(2)). That one of those listed is no longer in force is pointed out.
 */
final class LegalBasesListed extends LawRule {

    LegalBasesListed() {
        super("legalBasesListed", ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW), "order-713/12-2", "order-713/26-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Foundations.judgedFrom(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        if (s.dossier().drafts().isEmpty()) {
            return notYet();
        }
        List<Basis> bases = Foundations.latest(s.dossier()).map(f -> f.bases()).orElse(List.of());
        Optional<Basis> repealed = bases.stream().filter(b -> Boolean.FALSE.equals(b.inForce())).findFirst();
        if (repealed.isPresent()) {
            return warning("notInForce", NextAct.in(s).changeDraft(), Objects.requireNonNullElse(repealed.get().name(), ""));
        }
        if (!bases.isEmpty()) {
            return holds("listed", bases.size());
        }
        return isBlank(s.dossier().currentDraft().orElseThrow().basis())
                ? warning("notListed", NextAct.in(s).changeDraft()) : holds("stated");
    }

    @Override
    Verdict back(Situation s) {
        boolean silent = Foundations.latest(s.dossier()).isEmpty()
                && s.dossier().drafts().stream().allMatch(d -> isBlank(d.basis()));
        return silent ? cannotTell("unknown", NextAct.in(s).changeDraft()) : forward(s);
    }
}
