package cn.fadu.statute;

import java.util.List;
import java.util.stream.Stream;

/** Looks forward: asks the rules that guard an act whether it may be done. */
public final class Gates {

    private Gates() {
    }

    /** Judges one act, on the dossier as it is or with the fact of the act already appended. */
    public static Gate judge(GuardedAct act, Situation situation) {
        return gate(act, situation.asking(act));
    }

    /** Judges every act that rules guard on the dossier as it is, in the order of {@link GuardedAct}. */
    public static List<Gate> all(Situation situation) {
        return Stream.of(GuardedAct.values()).map(act -> gate(act, situation)).toList();
    }

    private static Gate gate(GuardedAct act, Situation situation) {
        return new Gate(act, Statute.guarding(act).stream().map(rule -> rule.judge(situation)).toList());
    }
}
