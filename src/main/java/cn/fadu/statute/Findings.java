package cn.fadu.statute;

import java.util.List;
import java.util.Optional;

/** Looks back: suspected breaches, warnings and gaps in what has happened. */
public final class Findings {

    private Findings() {
    }

    /** The rules about things that happened which do not simply hold, in the order of {@link Statute#rules()}. */
    public static List<Verdict> of(Situation situation) {
        return Statute.rules().stream().map(rule -> rule.lookBack(situation)).flatMap(Optional::stream)
                .filter(v -> v.closes() || v.answer() == Answer.WARNING).toList();
    }
}
