package cn.fadu.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The personal data that facts and other contents of entries bring in or speak of, found by the types of their components. */
public final class PersonalFields {

    private static final String OWN = "cn.fadu.";
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private PersonalFields() {
    }

    /** Personal data within a record; {@code use} is null where the record only speaks of what another one brought in. */
    public record Field(PersonalUse use, PersonalText text) {
    }

    /** What is within a fact or another content of an entry, in the order of the components; what is null is left out. */
    public static List<Field> of(Object content) {
        List<Field> found = new ArrayList<>();
        collect(content, null, found);
        return found;
    }

    /** The commitments within, each once. */
    public static List<PersonalText> texts(Object content) {
        return of(content).stream().map(Field::text).distinct().toList();
    }

    private static void collect(Object value, Personal mark, List<Field> found) {
        if (value instanceof PersonalText text) {
            found.add(new Field(mark == null ? null : mark.value(), text));
        } else if (value instanceof Collection<?> many) {
            many.forEach(item -> collect(item, mark, found));
        } else if (value instanceof Record && value.getClass().getName().startsWith(OWN)) {
            for (RecordComponent component : components(value.getClass())) {
                collect(read(component, value), component.getAnnotation(Personal.class), found);
            }
        }
    }

    /** The components within which there can be personal data. */
    private static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> Stream.of(t.getRecordComponents())
                .filter(c -> !c.getType().isPrimitive() && !c.getType().getName().startsWith("java.")
                        || Collection.class.isAssignableFrom(c.getType())).toList());
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component " + component + " cannot be read", e);
        }
    }
}
