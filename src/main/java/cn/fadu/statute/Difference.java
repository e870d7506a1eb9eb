package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Something that becomes different for a matter when it is judged by another profile or another calendar. */
public sealed interface Difference {

    /** The gate of an act is open by one and closed by the other. */
    record OfGate(GuardedAct act, boolean wasOpen, boolean isOpen) implements Difference {
    }

    /** A rule answers differently, about what happened or, where that has not, about what is ahead. */
    record OfAnswer(String rule, Answer before, Answer after) implements Difference {
    }

    /** A time limit ends on another day; null where there is none. {@code kind} is as in {@link Deadlines}. */
    record OfDeadline(String kind, LocalDate before, LocalDate after) implements Difference {
    }

    /** Gates first, then time limits, then answers; empty where nothing differs. Both situations are of one {@link Dossier}. */
    static List<Difference> between(Situation before, Situation after) {
        List<Difference> found = new ArrayList<>();
        for (GuardedAct act : GuardedAct.values()) {
            boolean was = Gates.judge(act, before).isOpen();
            boolean is = Gates.judge(act, after).isOpen();
            if (was != is) {
                found.add(new OfGate(act, was, is));
            }
        }
        Map<String, LocalDate> was = dues(before);
        Map<String, LocalDate> is = dues(after);
        Set<String> kinds = new LinkedHashSet<>(was.keySet());
        kinds.addAll(is.keySet());
        kinds.stream().filter(kind -> !Objects.equals(was.get(kind), is.get(kind)))
                .forEach(kind -> found.add(new OfDeadline(kind, was.get(kind), is.get(kind))));
        for (Rule rule : Statute.rules()) {
            Answer answered = answer(rule, before);
            Answer answers = answer(rule, after);
            if (answered != answers) {
                found.add(new OfAnswer(rule.id(), answered, answers));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, LocalDate> dues(Situation s) {
        Map<String, LocalDate> dues = new LinkedHashMap<>();
        Deadlines.of(s).forEach(limit -> dues.putIfAbsent(limit.kind(), limit.deadline().due(s.calendar()).date()));
        return dues;
    }

    private static Answer answer(Rule rule, Situation s) {
        return rule.lookBack(s).orElseGet(() -> rule.judge(s)).answer();
    }
}
