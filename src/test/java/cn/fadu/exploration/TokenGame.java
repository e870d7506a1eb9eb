package cn.fadu.exploration;

import cn.fadu.exploration.ModelGraph.Flow;
import cn.fadu.exploration.ModelGraph.Vertex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays a process as BPMN 2.0 says tokens go, with every answer of every act. Several who do the same side by side are played
 * as one; of work that may be asked for again and again at most {@link #AT_ONCE} are played side by side. What a called
 * process does is played on its own before; here it takes any of the ends it can come to.
 */
final class TokenGame {

    static final int AT_ONCE = 2;

    private static final Set<String> WAITING = Set.of("userTask", "intermediateCatchEvent", "eventBasedGateway", "callActivity");

    private final ModelGraph graph;
    private final Routes routes;
    private final Map<String, Set<Ending>> endings;

    final Set<String> passed = new HashSet<>();
    final Set<String> problems = new LinkedHashSet<>();

    /** How a process came to its end: by an error, or null, and what its variables said. */
    record Ending(String error, Map<String, String> variables) {
    }

    /** What the engine hands back for a variable that was never set. */
    private static final String NOTHING = "null";

    /** Thrown to the process that called this one. */
    static final String THROWN = "thrown:";

    TokenGame(ModelGraph graph, Routes routes, Map<String, Set<Ending>> endings) {
        this.graph = graph;
        this.routes = routes;
        this.endings = endings;
    }

    Set<Marking> begin(Map<String, String> variables) {
        return enter(graph.start(graph.process), new Marking(new TreeMap<>(), new TreeMap<>(variables)));
    }

    /** Every marking that one event from outside can lead to: work done, a message, a time reached, a called process over. */
    Set<Marking> after(Marking marking) {
        Set<Marking> next = new LinkedHashSet<>();
        for (String place : marking.tokens().keySet()) {
            Vertex vertex = graph.vertices.get(place);
            if (vertex != null && WAITING.contains(vertex.type())) {
                next.addAll(happens(vertex, marking));
            }
        }
        activeScopes(marking).forEach(scope -> next.addAll(interruptions(graph.vertices.get(scope), marking)));
        next.removeIf(m -> m.tokens().values().stream().anyMatch(n -> n > AT_ONCE));
        return next;
    }

    private Set<Marking> happens(Vertex vertex, Marking marking) {
        Set<Marking> next = new LinkedHashSet<>(interruptions(vertex, marking));
        Marking without = marking.minus(vertex.id());
        switch (vertex.type()) {
            case "eventBasedGateway" -> graph.from(vertex.id()).forEach(flow -> {
                passed.add(flow.id());
                next.addAll(leave(flow.target(), without));
            });
            case "callActivity" -> next.addAll(returns(vertex, without));
            default -> routes.answers(vertex.id()).forEach(answer -> next.addAll(leave(vertex.id(), without.saying(answer))));
        }
        return next;
    }

    private Set<Marking> returns(Vertex call, Marking without) {
        Set<Marking> next = new LinkedHashSet<>();
        for (Ending ending : endings.get(call.called())) {
            if (ending.error() != null) {
                next.addAll(throwError(ending.error(), call.id(), without));
            } else {
                Map<String, String> given = call.out().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue,
                        o -> ending.variables().getOrDefault(o.getKey(), NOTHING)));
                next.addAll(leave(call.id(), without.saying(given)));
            }
        }
        return next;
    }

    /** What may break in on an activity from outside; an error comes from inside. */
    private Set<Marking> interruptions(Vertex activity, Marking marking) {
        Set<Marking> next = new LinkedHashSet<>();
        for (Vertex event : graph.attachedTo(activity.id())) {
            if (!event.trigger().startsWith("error")) {
                next.addAll(leave(event.id(), event.interrupting() ? cleared(activity.id(), marking) : marking));
            }
        }
        return next;
    }

    private Marking cleared(String activity, Marking marking) {
        Map<String, Integer> tokens = new TreeMap<>(marking.tokens());
        if (tokens.remove(activity) == null || graph.vertices.get(activity).type().equals("subProcess")) {
            tokens.keySet().removeIf(place -> graph.isWithin(vertexOf(place), activity));
        }
        return new Marking(tokens, marking.variables());
    }

    private String vertexOf(String place) {
        return graph.flows.containsKey(place) ? graph.flows.get(place).target() : place;
    }

    private Set<String> activeScopes(Marking marking) {
        Set<String> scopes = new LinkedHashSet<>();
        marking.tokens().keySet().forEach(place -> {
            for (Vertex at = graph.vertices.get(vertexOf(place)); at != null; at = graph.vertices.get(at.scope())) {
                if (graph.vertices.containsKey(at.scope())) {
                    scopes.add(at.scope());
                }
            }
        });
        return scopes;
    }

    /** A token leaves by every flow that goes out: a fork unless the vertex is a gateway that chooses. */
    private Set<Marking> leave(String vertex, Marking marking) {
        passed.add(vertex);
        Set<Marking> markings = Set.of(marking);
        for (Flow flow : graph.from(vertex)) {
            markings = each(markings, m -> follow(flow, m));
        }
        return markings;
    }

    private Set<Marking> follow(Flow flow, Marking marking) {
        passed.add(flow.id());
        Vertex target = graph.vertices.get(flow.target());
        boolean joins = graph.into(target.id()).size() > 1
                && (target.type().equals("parallelGateway") || target.type().equals("inclusiveGateway"));
        return joins ? settle(marking.plus(flow.id())) : enter(target, marking);
    }

    private Set<Marking> enter(Vertex vertex, Marking marking) {
        passed.add(vertex.id());
        return switch (vertex.type()) {
            case "exclusiveGateway" -> choose(vertex, marking);
            case "inclusiveGateway" -> fork(vertex, marking);
            case "serviceTask" -> each(new LinkedHashSet<>(routes.answers(vertex.id())),
                    answer -> leave(vertex.id(), marking.saying(answer)));
            case "subProcess" -> enter(graph.start(vertex.id()), marking);
            case "endEvent" -> end(vertex, marking);
            case "startEvent", "parallelGateway" -> leave(vertex.id(), marking);
            default -> Set.of(marking.plus(vertex.id()));
        };
    }

    private Set<Marking> choose(Vertex gateway, Marking marking) {
        for (Flow flow : graph.from(gateway.id())) {
            if (!flow.id().equals(gateway.defaultFlow()) && holds(flow, gateway, marking)) {
                return follow(flow, marking);
            }
        }
        if (gateway.defaultFlow().isEmpty()) {
            problems.add(gateway.id() + " lets nothing out with " + marking.variables());
            return Set.of();
        }
        return follow(graph.flows.get(gateway.defaultFlow()), marking);
    }

    private Set<Marking> fork(Vertex gateway, Marking marking) {
        List<Flow> taken = graph.from(gateway.id()).stream()
                .filter(f -> !f.id().equals(gateway.defaultFlow()) && holds(f, gateway, marking)).toList();
        if (taken.isEmpty() && !gateway.defaultFlow().isEmpty()) {
            taken = List.of(graph.flows.get(gateway.defaultFlow()));
        }
        if (taken.isEmpty()) {
            problems.add(gateway.id() + " lets nothing out with " + marking.variables());
            return Set.of();
        }
        Marking waiting = marking;
        for (Flow flow : taken) {
            passed.add(flow.id());
            waiting = waiting.plus(flow.id());
        }
        Set<Marking> markings = Set.of(waiting);
        for (Flow flow : taken) {
            markings = each(markings, m -> follow(flow, m.minus(flow.id())));
        }
        return markings;
    }

    private boolean holds(Flow flow, Vertex gateway, Marking marking) {
        if (flow.condition() == null) {
            return true;
        }
        Condition condition = Condition.parse(flow.condition());
        String value = marking.variables().get(condition.variable());
        if (value == null) {
            problems.add(gateway.id() + " reads " + condition.variable() + ", which nothing has set");
            return false;
        }
        return condition.holds(value);
    }

    /** Joins that have what they wait for let go. */
    private Set<Marking> settle(Marking marking) {
        for (Vertex gateway : graph.vertices.values()) {
            List<Flow> into = graph.into(gateway.id());
            List<Flow> come = into.stream().filter(f -> marking.tokens().containsKey(f.id())).toList();
            boolean parallel = gateway.type().equals("parallelGateway") && into.size() > 1 && come.size() == into.size();
            boolean inclusive = gateway.type().equals("inclusiveGateway") && into.size() > 1 && !come.isEmpty()
                    && nothingElseLeadsTo(gateway, into, marking);
            if (parallel || inclusive) {
                Marking joined = marking;
                for (Flow flow : come) {
                    joined = joined.minus(flow.id());
                }
                Marking before = joined;
                return graph.from(gateway.id()).size() > 1 && inclusive ? fork(gateway, before)
                        : each(leave(gateway.id(), before), this::settle);
            }
        }
        return Set.of(marking);
    }

    private boolean nothingElseLeadsTo(Vertex join, List<Flow> into, Marking marking) {
        Set<String> arrived = into.stream().map(Flow::id).collect(Collectors.toSet());
        return marking.tokens().keySet().stream().filter(p -> !arrived.contains(p)).map(this::vertexOf)
                .flatMap(this::levels).filter(at -> graph.vertices.get(at).scope().equals(join.scope()))
                .noneMatch(at -> graph.leads(at, join.id()));
    }

    private Stream<String> levels(String vertex) {
        List<String> levels = new ArrayList<>();
        for (Vertex at = graph.vertices.get(vertex); at != null; at = graph.vertices.get(at.scope())) {
            levels.add(at.id());
        }
        return levels.stream();
    }

    private Set<Marking> end(Vertex end, Marking marking) {
        String scope = end.scope();
        if (end.trigger().startsWith("error")) {
            return throwError(end.trigger(), end.id(), marking);
        }
        boolean terminates = end.trigger().equals("terminateEventDefinition");
        if (scope.equals(graph.process)) {
            return terminates ? Set.of(new Marking(new TreeMap<>(), marking.variables())) : settle(marking);
        }
        Marking inside = terminates ? cleared(scope, marking) : marking;
        boolean over = terminates || graph.isSingleFile(scope)
                || inside.tokens().keySet().stream().noneMatch(p -> graph.isWithin(vertexOf(p), scope));
        return over ? each(leave(scope, inside), this::settle) : settle(inside);
    }

    /** Caught by the nearest event that catches it, or by whoever called the process. */
    private Set<Marking> throwError(String error, String from, Marking marking) {
        String activity = from;
        Marking left = marking;
        while (graph.vertices.containsKey(activity)) {
            for (Vertex event : graph.attachedTo(activity)) {
                if (event.trigger().equals(error)) {
                    return leave(event.id(), left);
                }
            }
            String scope = graph.vertices.get(activity).scope();
            left = graph.vertices.containsKey(scope) ? cleared(scope, left) : left;
            activity = scope;
        }
        return Set.of(new Marking(new TreeMap<>(), Map.of(THROWN, error)));
    }

    private static <T> Set<Marking> each(Set<T> all, java.util.function.Function<T, Set<Marking>> step) {
        return all.stream().flatMap(t -> step.apply(t).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
