package cn.fadu.exploration;

import cn.fadu.exploration.ModelGraph.Vertex;
import cn.fadu.exploration.TokenGame.Ending;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plays processes through to every state they can reach, called ones before those that call them. */
final class Exploration {

    /** What a process is started with beside what the one that calls it hands over. */
    private static final Map<String, Map<String, List<String>>> STARTS = Map.of(
            "majorDecision", Map.of("underWay", List.of("true", "false"), "congressDuty", List.of("NONE", "REPORT", "DECISION")));

    private final Map<String, ModelGraph> graphs;
    private final Routes routes;
    private final Map<String, Explored> explored = new LinkedHashMap<>();

    Exploration(Map<String, ModelGraph> graphs, Routes routes) {
        this.graphs = graphs;
        this.routes = routes;
    }

    record Explored(ModelGraph graph, TokenGame game, Set<Marking> reached, Map<Marking, Set<Marking>> next,
                    Set<Ending> endings) {

        /** States from which no end can be reached. */
        Set<Marking> lost() {
            Set<Marking> finish = new HashSet<>();
            Map<Marking, List<Marking>> before = new HashMap<>();
            next.forEach((from, all) -> all.forEach(to -> before.computeIfAbsent(to, k -> new ArrayList<>()).add(from)));
            Deque<Marking> open = new ArrayDeque<>(reached.stream().filter(Marking::isOver).toList());
            while (!open.isEmpty()) {
                Marking at = open.pop();
                if (finish.add(at)) {
                    open.addAll(before.getOrDefault(at, List.of()));
                }
            }
            Set<Marking> lost = new LinkedHashSet<>(reached);
            lost.removeAll(finish);
            return lost;
        }

        /** Elements and flows that no state goes through. */
        Set<String> untouched() {
            Set<String> untouched = new TreeSet<>();
            Stream.concat(graph.vertices.keySet().stream(), graph.flows.keySet().stream()).forEach(untouched::add);
            untouched.removeAll(game.passed);
            return untouched;
        }
    }

    Map<String, Explored> all() {
        graphs.keySet().forEach(this::explored);
        return explored;
    }

    private Explored explored(String process) {
        Explored known = explored.get(process);
        if (known != null) {
            return known;
        }
        ModelGraph graph = graphs.get(process);
        Map<String, Set<Ending>> endings = new HashMap<>();
        graph.vertices.values().stream().filter(v -> v.type().equals("callActivity")).map(Vertex::called).distinct()
                .forEach(called -> endings.put(called, explored(called).endings()));
        TokenGame game = new TokenGame(graph, routes, endings);
        Map<Marking, Set<Marking>> next = new HashMap<>();
        Set<Marking> reached = new LinkedHashSet<>();
        Deque<Marking> open = new ArrayDeque<>();
        starts(process).forEach(start -> open.addAll(game.begin(start)));
        while (!open.isEmpty()) {
            Marking at = open.pop();
            if (reached.add(at)) {
                Set<Marking> further = game.after(at);
                next.put(at, further);
                open.addAll(further);
            }
        }
        Explored result = new Explored(graph, game, reached, next, endings(graph, reached));
        explored.put(process, result);
        return result;
    }

    /** The ends as far as a caller sees them. */
    private Set<Ending> endings(ModelGraph graph, Set<Marking> reached) {
        Set<String> seen = new HashSet<>();
        graphs.values().stream().flatMap(g -> g.vertices.values().stream()).filter(v -> graph.process.equals(v.called()))
                .forEach(v -> seen.addAll(v.out().keySet()));
        Set<Ending> endings = new LinkedHashSet<>();
        reached.stream().filter(Marking::isOver).forEach(m -> {
            Map<String, String> kept = new TreeMap<>(m.variables());
            kept.keySet().retainAll(seen);
            endings.add(new Ending(m.variables().get(TokenGame.THROWN), kept));
        });
        return endings;
    }

    /** Every combination of what the process may be handed: by each that calls it, any value that variable can have. */
    private List<Map<String, String>> starts(String process) {
        Map<String, Set<String>> domains = new TreeMap<>();
        STARTS.getOrDefault(process, Map.of()).forEach((v, values) -> domains.put(v, new LinkedHashSet<>(values)));
        graphs.values().stream().flatMap(g -> g.vertices.values().stream()).filter(v -> process.equals(v.called()))
                .flatMap(v -> v.in().entrySet().stream()).forEach(in -> routes.all().values().stream()
                        .filter(r -> r.containsKey(in.getKey())).forEach(r -> domains
                                .computeIfAbsent(in.getValue(), k -> new LinkedHashSet<>()).addAll(r.get(in.getKey()))));
        List<Map<String, String>> starts = List.of(Map.of());
        for (Map.Entry<String, Set<String>> variable : domains.entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            starts.forEach(s -> variable.getValue().forEach(value -> {
                Map<String, String> further = new TreeMap<>(s);
                further.put(variable.getKey(), value);
                more.add(further);
            }));
            starts = more;
        }
        return starts;
    }
}
