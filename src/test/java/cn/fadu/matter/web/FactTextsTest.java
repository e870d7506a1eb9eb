package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.StatedDate;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whatever a fact can state reads as words in the record, in both languages, also without the form it was stated with. */
@FaduTest
class FactTextsTest {

    private static final OrganId ORGAN = new OrganId("demo-city");
    private static final UUID ID = UUID.fromString("0190c1f2-0000-7000-8000-000000000001");

    @Autowired
    private FactLines lines;
    @Autowired
    private PersonalNames names;

    @AfterEach
    void ownLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_fact_shows_a_constant_or_a_missing_text(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Set<String> raw = new LinkedHashSet<>();
        int shown = 0;
        for (Class<?> type : types()) {
            for (int variant = 0; variant < variants(type); variant++) {
                for (Line line : lines.of((Fact) sample(type, variant), null, ORGAN, names.of(List.of()))) {
                    shown++;
                    String text = line.label() + ": " + line.text();
                    if (text.contains("⟦") || text.matches("(?s).*\\b(?!COVID|PDF)[A-Z]{2,}(_[A-Z]+)*\\b.*")) {
                        raw.add(type.getSimpleName() + " " + text);
                    }
                }
            }
        }
        assertThat(raw).isEmpty();
        assertThat(shown).isPositive();
    }

    private static List<Class<?>> types() {
        return Stream.of(Fact.class.getPermittedSubclasses())
                .<Class<?>>flatMap(stage -> Stream.of(stage.getPermittedSubclasses())).toList();
    }

    /** As many as the longest enumeration within has constants. */
    private static int variants(Type type) {
        if (type instanceof ParameterizedType many) {
            return variants(many.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants().length;
        }
        return plain.isRecord() && plain.getName().startsWith("cn.fadu.dossier.")
                ? Stream.of(plain.getRecordComponents()).mapToInt(c -> variants(c.getGenericType())).max().orElse(1) : 1;
    }

    private static Object sample(Type type, int variant) {
        if (type instanceof ParameterizedType many) {
            Object one = sample(many.getActualTypeArguments()[0], variant);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[variant % constants.length];
        }
        return plain.isRecord() && plain.getName().startsWith("cn.fadu.dossier.") && plain != DocumentRef.class && plain != StatedDate.class
                ? record(plain, variant) : value(plain);
    }

    private static Object record(Class<?> type, int variant) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(component.getName().equals("act") ? "userTask_registerDraft"
                    : component.getName().equals("reason") && type.getSimpleName().equals("ProcedureDuty") ? "departments-concerned"
                    : sample(component.getGenericType(), variant));
            types.add(component.getType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type + ": " + e.getCause(), e);
        }
    }

    private static Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "文字";
            case "LocalDate" -> LocalDate.of(2025, 3, 3);
            case "Instant" -> Instant.parse("2025-03-03T02:00:00Z");
            case "boolean", "Boolean" -> true;
            case "int", "Integer" -> 1;
            case "long", "Long" -> 1L;
            case "PersonId" -> new PersonId("undertaker");
            case "UnitId" -> new UnitId("agriculture");
            case "OrganId" -> ORGAN;
            case "PostKind" -> new PostKind("undertaker");
            case "Digest" -> Digest.ofText("文字");
            case "MatterId" -> new MatterId(ID);
            case "MeetingId" -> new MeetingId(ID);
            case "StreamId" -> StreamId.of(new MatterId(ID));
            case "ActId" -> new ActId(ID);
            case "StatedDate" -> new StatedDate(null, "2024-12", "2025-01-06");
            case "DocumentRef" -> new DocumentRef(DocumentId.of(ID.toString()), "文件.txt", Digest.ofText("文件"), 6);
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }
}
