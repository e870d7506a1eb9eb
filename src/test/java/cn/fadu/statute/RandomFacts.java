package cn.fadu.statute;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.StatedDate;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Facts of every kind with any content, as a past procedure may leave them: what a source does not say is null, and nothing
 * fits together. A fact always has its legal date and its draft.
 */
final class RandomFacts {

    private static final List<Class<?>> KINDS = kinds(Fact.class).toList();

    private final Random random;
    private final double silence;

    /** Where {@code silence} is one, whatever may be null is; where it is zero, nothing is. */
    RandomFacts(Random random, double silence) {
        this.random = random;
        this.silence = silence;
    }

    /** A dossier of so many facts that fold; the first one applies for the start. */
    Dossier dossier(int facts) {
        Dossier dossier = CaseFile.startedOn("2026-03-01").dossier();
        if (random.nextInt(3) == 0) {
            dossier = Dossier.EMPTY.plus((Fact) make(kind("StartApplied")));
        }
        for (int i = 0; i < facts; i++) {
            Fact fact = (Fact) make(KINDS.get(random.nextInt(KINDS.size())));
            try {
                dossier = dossier.plus(fact);
            } catch (NullPointerException | java.util.NoSuchElementException e) {
                // What such a fact is about has not happened in this dossier.
                continue;
            }
        }
        return dossier;
    }

    /** Facts of every kind there is, so many of each. */
    Stream<Fact> ofEveryKind(int each) {
        return KINDS.stream().flatMap(kind -> Stream.generate(() -> (Fact) make(kind)).limit(each));
    }

    private static Class<?> kind(String name) {
        return KINDS.stream().filter(k -> k.getSimpleName().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Stream.of(type.getPermittedSubclasses()).flatMap(RandomFacts::kinds);
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(c -> isAlwaysSaid(c, type) ? value(c.getGenericType()) : any(c)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " " + List.of(types), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAlwaysSaid(RecordComponent component, Class<?> type) {
        return component.getName().equals("on") || component.getType() == Digest.class || type == DocumentRef.class
                || component.getType() == Manifest.class || component.getName().equals("profile") || component.getType().isPrimitive();
    }

    private Object any(RecordComponent component) {
        boolean collection = Collection.class.isAssignableFrom(component.getType());
        if (random.nextDouble() < silence) {
            return collection ? empty(component.getType()) : null;
        }
        return value(component.getGenericType());
    }

    private static Object empty(Class<?> type) {
        return type == Set.class ? Set.of() : List.of();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(parameterized.getActualTypeArguments()[0]));
            }
            return parameterized.getRawType() == Set.class ? new HashSet<>(items) : items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        String word = Integer.toString(random.nextInt(4));
        return plain == String.class ? List.of("", "甲", "乙", word).get(random.nextInt(4))
                : plain == LocalDate.class ? CaseFile.date("2026-03-01").plusDays(random.nextInt(120))
                : plain == boolean.class || plain == Boolean.class ? (Object) random.nextBoolean()
                : plain == int.class || plain == Integer.class ? (Object) random.nextInt(5)
                : plain == long.class || plain == Long.class ? (Object) (long) random.nextInt(5)
                : identity(plain, word);
    }

    private Object identity(Class<?> plain, String word) {
        UUID uuid = new UUID(0, random.nextInt(3));
        return plain == Digest.class ? CaseFile.version(1 + random.nextInt(3))
                : plain == PersonId.class ? new PersonId("p" + word) : plain == UnitId.class ? new UnitId("u" + word)
                : plain == OrganId.class ? new OrganId("organ") : plain == PostKind.class ? new PostKind("chief")
                : plain == MeetingId.class ? new MeetingId(uuid) : plain == MatterId.class ? new MatterId(uuid)
                : plain == DocumentId.class ? new DocumentId(uuid) : plain == StreamId.class ? StreamId.of(new MatterId(uuid))
                : plain == StatedDate.class ? new StatedDate("2026-0" + (1 + random.nextInt(5)) + "-15", null, null)
                : plain == PersonalText.class ? PersonalText.commit("salt", word) : make(plain);
    }
}
