package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where local rules ask for it (Art. 43), as for street offices, a legal adviser signs the opinion together with the legal
 * officer before it is issued (会签).
 */
final class OpinionCosignedByAdviser extends LawRule {

    OpinionCosignedByAdviser() {
        super("opinionCosigned", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/43", "order-713/28");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().issued()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        if (!s.profile().asksFor(Practice.ADVISER_COSIGNS, subject(s.dossier()).orElse(s.today()))) {
            return notRequired();
        }
        OpinionCosigned cosignature = s.dossier().legality().opinion().cosignature();
        return cosignature != null && cosignature.signed() ? holds("signed", cosignature.on())
                : broken("missing", RiskStatedOnlyForReform.sendBack(s, s.dossier().legality()));
    }
}
