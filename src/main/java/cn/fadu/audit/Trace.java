package cn.fadu.audit;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.shared.MatterId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a matter as far as one reader may read it.
 *
 * @param dossier    the present one
 * @param entries    what the reader sees, in the order of the record
 * @param chain      of the whole record, entries that the reader does not see included
 * @param total      how many entries the record holds, likewise
 * @param beginnings the first entry of every round, by process id
 */
public record Trace(MatterId matter, Dossier dossier, List<TracedEntry> entries, Chain chain, long total,
                    Map<String, List<Long>> beginnings) {

    public Trace {
        entries = List.copyOf(entries);
        beginnings = Map.copyOf(beginnings);
    }

    /** The entry of this number, if the reader sees it. */
    public Optional<TracedEntry> entry(long number) {
        return entries.stream().filter(e -> e.number() == number).findFirst();
    }

    /** Which entry stated each fact, for those that the reader sees. The keys are the very facts of the dossiers. */
    public Map<Fact, Long> statedIn() {
        Map<Fact, Long> stated = new IdentityHashMap<>();
        entries.forEach(e -> e.facts().forEach(f -> stated.put(f, e.number())));
        return stated;
    }

    /** The first entry of every round of the stage; empty where a stage has none, or was gone through once. */
    public List<Long> rounds(TraceStage stage) {
        List<Long> begun = stage.process().map(p -> beginnings.getOrDefault(p, List.of())).orElse(List.of());
        return begun.size() > 1 ? begun : List.of();
    }
}
