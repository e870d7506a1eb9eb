package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.StatedEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entry of a record made the answer of a rule what it is now. Found by asking the rule again about the record as it was
 * before each entry, by the law and on the day of today; nobody has to say which entry proves what.
 */
public final class Proofs {

    private final List<StatedEntry> record;
    private final List<Dossier> steps;
    private final Situation now;

    /** {@code record} is everything that the dossier of {@code now} was made from, in its order. */
    public Proofs(List<StatedEntry> record, Situation now) {
        this.record = List.copyOf(record);
        this.steps = StatedEntry.steps(record);
        this.now = now;
    }

    /**
     * By rule, the number of the last entry without which its answer would be another. Left out are rules whose answer no entry
     * changed, and those that answer so only because the gate was asked with a fact that is not recorded yet.
     */
    public Map<String, Long> of(Gate gate) {
        Map<String, Verdict> present = gate.verdicts().stream().collect(Collectors.toMap(Verdict::rule, v -> v));
        Map<String, Long> found = new HashMap<>();
        Set<String> open = new HashSet<>(present.keySet());
        open.removeIf(rule -> !isSame(present.get(rule), Statute.rule(rule).judge(now.asking(gate.act()))));
        for (int i = record.size() - 1; i >= 0 && !open.isEmpty(); i--) {
            Situation before = now.about(i == 0 ? Dossier.EMPTY : steps.get(i - 1)).asking(gate.act());
            for (String rule : List.copyOf(open)) {
                if (!isSame(present.get(rule), Statute.rule(rule).judge(before))) {
                    found.put(rule, record.get(i).number());
                    open.remove(rule);
                }
            }
        }
        return found;
    }

    private static boolean isSame(Verdict one, Verdict other) {
        return one.answer() == other.answer() && one.message().equals(other.message())
                && one.arguments().equals(other.arguments());
    }
}
