package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.Research;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft is worked out from research and full information (Art. 12(1)). The law names no form for it, so that nothing was
 * entered with the draft says nothing; a study without findings is pointed out.
 */
final class DraftResearched extends LawRule {

    DraftResearched() {
        super("draftResearched", ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW), "order-713/12-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Foundations.judgedFrom(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        List<Research> studies = Foundations.latest(s.dossier()).map(f -> f.research()).orElse(List.of());
        int before = s.dossier().start() == null ? 0 : s.dossier().start().priorWork().size();
        if (studies.isEmpty()) {
            return before == 0 ? notApplicable("notEntered") : holds("before", before);
        }
        long open = studies.stream().filter(r -> isBlank(r.findings())).count();
        return open == 0 ? holds("researched", studies.size()) : warning("noFindings", null, open);
    }
}
