package cn.fadu.audit;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.WorkFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry did to the facts that stood in the dossier before it.
 *
 * @param replaced facts that a fact of the same kind, stated by this entry, took the place of
 * @param dropped  facts that no longer stand and that nothing replaced
 */
public record FactChanges(List<Replaced> replaced, List<Fact> dropped) {

    /** The fact that stood, and the one that stands in its place. */
    public record Replaced(Fact before, Fact after) {
    }

    /** Of a dossier only what two of them do not share is looked at: an entry leaves most of it as it is. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        }
    };

    /** Compares the dossiers on both sides of the entry. */
    public static FactChanges of(TracedEntry entry) {
        Set<Fact> before = new LinkedHashSet<>();
        Set<Fact> after = new LinkedHashSet<>();
        differing(entry.before(), entry.after(), before, after);
        before.removeAll(after);
        List<Fact> dropped = new ArrayList<>(before);
        List<Replaced> replaced = new ArrayList<>();
        for (Fact stated : entry.facts()) {
            Optional<Fact> old = dropped.stream().filter(f -> f.getClass() == stated.getClass()).findFirst();
            old.ifPresent(o -> {
                dropped.remove(o);
                replaced.add(new Replaced(o, stated));
            });
        }
        return new FactChanges(List.copyOf(replaced), List.copyOf(dropped));
    }

    private static void differing(Object before, Object after, Set<Fact> ofBefore, Set<Fact> ofAfter) {
        if (before == after || before instanceof WorkFile) {
            return;
        }
        if (isFile(before) && isFile(after) && before.getClass() == after.getClass()) {
            COMPONENTS.get(before.getClass()).forEach(c -> differing(read(c, before), read(c, after), ofBefore, ofAfter));
            return;
        }
        collect(before, ofBefore);
        collect(after, ofAfter);
    }

    private static void collect(Object value, Set<Fact> facts) {
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof Collection<?> many) {
            many.forEach(v -> collect(v, facts));
        } else if (isFile(value)) {
            COMPONENTS.get(value.getClass()).forEach(c -> collect(read(c, value), facts));
        }
    }

    private static boolean isFile(Object value) {
        return value instanceof Record && !(value instanceof Fact)
                && value.getClass().getPackageName().equals(Dossier.class.getPackageName());
    }

    private static Object read(Method component, Object record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
