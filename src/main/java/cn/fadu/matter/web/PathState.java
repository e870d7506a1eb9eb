package cn.fadu.matter.web;

import cn.fadu.matter.web.PathRows.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a matter stands in one model. What is done, open or cancelled is that of the latest round; how often an element was
 * entered counts all of them. A round is an instance of a called model, or in the main model what follows one determination
 * of what is owed.
 */
final class PathState {

    private static final String NEW_ROUND = "serviceTask_determineOwed";

    private final List<List<Step>> rounds = new ArrayList<>();
    private final Map<String, int[]> latest = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> entered = new LinkedHashMap<>();

    PathState(List<Step> steps) {
        String instance = null;
        for (Step step : steps) {
            boolean otherInstance = !step.instance().equals(instance) && rounds.stream().flatMap(List::stream)
                    .noneMatch(s -> s.instance().equals(step.instance()));
            if (otherInstance) {
                latest.clear();
                taken.clear();
            }
            boolean determined = step.element().equals(NEW_ROUND) && step.event().equals("ENTERED");
            if (rounds.isEmpty() || otherInstance || determined && hasDetermined()) {
                rounds.add(new ArrayList<>());
            }
            instance = step.instance();
            rounds.get(rounds.size() - 1).add(step);
            count(step);
        }
    }

    private boolean hasDetermined() {
        return rounds.get(rounds.size() - 1).stream().anyMatch(s -> s.element().equals(NEW_ROUND));
    }

    private void count(Step step) {
        if (step.event().equals("TAKEN")) {
            taken.add(step.element());
            return;
        }
        int[] counts = latest.computeIfAbsent(step.element(), e -> new int[3]);
        switch (step.event()) {
            case "ENTERED" -> {
                counts[0]++;
                entered.merge(step.element(), 1, Integer::sum);
            }
            case "LEFT" -> counts[1]++;
            default -> counts[2]++;
        }
    }

    List<String> now() {
        return elements(c -> c[0] > c[1] + c[2]);
    }

    List<String> done() {
        return elements(c -> c[0] <= c[1] + c[2] && c[1] > 0);
    }

    List<String> cancelled() {
        return elements(c -> c[0] <= c[1] + c[2] && c[1] == 0);
    }

    Set<String> taken() {
        return taken;
    }

    /** Elements entered more than once, with how often. */
    Map<String, Integer> repeated() {
        return entered.entrySet().stream().filter(e -> e.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Elements entered in each round, in order, each once. */
    List<List<String>> rounds() {
        return rounds.stream().map(r -> r.stream().filter(s -> s.event().equals("ENTERED")).map(Step::element).distinct().toList())
                .toList();
    }

    /** The first entry of each round. */
    List<Long> beginnings() {
        return rounds.stream().map(r -> r.get(0).sequence()).toList();
    }

    private List<String> elements(java.util.function.Predicate<int[]> which) {
        return latest.entrySet().stream().filter(e -> which.test(e.getValue())).map(Map.Entry::getKey).toList();
    }
}
