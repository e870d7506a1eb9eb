package cn.fadu.exploration;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the tokens of a process are and what its variables say. A token waits at a vertex, or has come over a flow to a gateway
 * that joins. Immutable.
 *
 * @param tokens how many at each vertex or flow, none of them zero
 */
record Marking(Map<String, Integer> tokens, Map<String, String> variables) {

    boolean isOver() {
        return tokens.isEmpty();
    }

    Marking plus(String place) {
        Map<String, Integer> more = new TreeMap<>(tokens);
        more.merge(place, 1, Integer::sum);
        return new Marking(more, variables);
    }

    Marking minus(String place) {
        Map<String, Integer> less = new TreeMap<>(tokens);
        if (less.computeIfPresent(place, (k, n) -> n == 1 ? null : n - 1) == null && !tokens.containsKey(place)) {
            throw new IllegalStateException("no token at " + place);
        }
        return new Marking(less, variables);
    }

    Marking saying(Map<String, String> answer) {
        Map<String, String> said = new TreeMap<>(variables);
        said.putAll(answer);
        return new Marking(tokens, said);
    }
}
