package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found, in the order of finding: of each kind the first ones, and the number of all. Safe for several threads. */
final class Findings {

    /** So many of a kind are kept; a change at the beginning can make everything behind it wrong. */
    static final int KEPT_OF_A_KIND = 20;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    synchronized void add(Finding finding) {
        if (counts.merge(finding.kind(), 1L, Long::sum) <= KEPT_OF_A_KIND) {
            kept.add(finding);
        }
    }

    synchronized void addAll(Findings others) {
        others.kept().forEach(kept::add);
        others.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    synchronized List<Finding> kept() {
        return List.copyOf(kept);
    }

    synchronized Map<Kind, Long> counts() {
        return new EnumMap<>(counts);
    }

    synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized boolean isEmpty() {
        return kept.isEmpty();
    }
}
