package cn.fadu.dossier;

import cn.fadu.dossier.WorkFact.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one entry of a matter's record states, by the number of the entry. */
public record StatedEntry(long number, List<Fact> facts) {

    public StatedEntry {
        facts = List.copyOf(facts);
    }

    /**
     * The dossier that these entries make. What was taken back (撤回) is left out as if it had never been stated, a version of
     * the draft too; who had a hand in it remains known.
     */
    public static Dossier fold(List<StatedEntry> record) {
        Set<Long> takenBack = takenBack(record);
        Dossier dossier = Dossier.EMPTY;
        for (StatedEntry entry : record) {
            dossier = entry.addTo(dossier, takenBack);
        }
        return dossier;
    }

    /** As {@link #fold}, but the dossier after each of the entries; what is taken back later is in none of them. */
    public static List<Dossier> steps(List<StatedEntry> record) {
        Set<Long> takenBack = takenBack(record);
        List<Dossier> steps = new ArrayList<>();
        Dossier dossier = Dossier.EMPTY;
        for (StatedEntry entry : record) {
            dossier = entry.addTo(dossier, takenBack);
            steps.add(dossier);
        }
        return steps;
    }

    /** Numbers of the entries that were taken back later. */
    public static Set<Long> takenBack(List<StatedEntry> record) {
        return record.stream().flatMap(e -> e.facts.stream()).filter(Recalled.class::isInstance)
                .map(f -> ((Recalled) f).entry()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the entry takes another one back. */
    public boolean takesBack() {
        return facts.stream().anyMatch(Recalled.class::isInstance);
    }

    private Dossier addTo(Dossier before, Set<Long> takenBack) {
        Dossier dossier = before;
        for (Fact fact : facts) {
            dossier = takenBack.contains(number) ? dossier.plusHand(fact) : dossier.plus(fact);
        }
        return dossier;
    }
}
