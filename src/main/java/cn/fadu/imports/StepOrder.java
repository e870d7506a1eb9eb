package cn.fadu.imports;

import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStep;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which steps are entered, whatever the order in which they were sent: by the latest day on which each can have
 * been done, those without a date last; on one day in the order of the procedure, the stricter outcome last.
 */
final class StepOrder {

    private static final Comparator<PastStep> ORDER = Comparator
            .comparing((PastStep step) -> step.when().orderedBy().orElse(LocalDate.MAX))
            .thenComparing(PastStep::kind)
            .thenComparing(PastStep::outcome, Comparator.nullsFirst(Comparator.<PastOutcome>naturalOrder()))
            .thenComparing(step -> step.when().earliest().orElse(LocalDate.MAX))
            .thenComparing(StepOrder::content);

    private StepOrder() {
    }

    /** The steps in their order, numbered from one. */
    static List<PastStep> of(List<PastStep> steps) {
        List<PastStep> sorted = steps.stream().map(step -> step.numbered(0)).sorted(ORDER).toList();
        List<PastStep> numbered = new ArrayList<>();
        for (PastStep step : sorted) {
            numbered.add(step.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    private static String content(PastStep step) {
        return new String(FactJson.payload("step", step), StandardCharsets.UTF_8);
    }
}
