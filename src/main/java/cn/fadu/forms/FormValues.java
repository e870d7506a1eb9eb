package cn.fadu.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a form that passed its check. Hidden fields are absent. A key the form does not have is a broken program
 * and throws; an optional field that was left empty is an empty {@link Optional} or list.
 */
public final class FormValues {

    private final FormDefinition form;
    private final Map<String, Object> values;

    FormValues(FormDefinition form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    /** The text of a field that must have been given. */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> new IllegalStateException("no value for " + key));
    }

    public Optional<String> optionalText(String key) {
        return value(key, String.class);
    }

    /** The text, or null when none was given, as facts hold it. */
    public String textOrNull(String key) {
        return optionalText(key).orElse(null);
    }

    /** The date of a field that must have been given. */
    public LocalDate date(String key) {
        return optionalDate(key).orElseThrow(() -> new IllegalStateException("no value for " + key));
    }

    public Optional<LocalDate> optionalDate(String key) {
        return value(key, LocalDate.class);
    }

    /** The number of a field, or the default when it was left empty. */
    public int number(String key, int otherwise) {
        return value(key, Long.class).map(Math::toIntExact).orElse(otherwise);
    }

    /** Whether a box was ticked, or a choice between YES and NO was answered YES. */
    public boolean isYes(String key) {
        Object value = known(key);
        return Boolean.TRUE.equals(value) || "YES".equals(value);
    }

    /** The constant that was chosen, of a field that must have been given. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    /** The constants that were ticked; empty when none was. */
    public <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (Object value : list(key)) {
            chosen.add(Enum.valueOf(type, (String) value));
        }
        return chosen;
    }

    /** The values that were ticked, where the product supplied the options; empty when none was. */
    public List<String> ticked(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    /** Ids of the files given, in their order; empty when none was. */
    public List<String> files(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    /** The rows of a list, in their order. */
    public List<FormValues> rows(String key) {
        return list(key).stream().map(FormValues.class::cast).toList();
    }

    /** Whether the form has such a field, filled in or not. */
    public boolean has(String key) {
        return form != null && form.field(key).isPresent();
    }

    private List<Object> list(String key) {
        Object value = known(key);
        return value == null ? List.of() : new ArrayList<>((List<?>) value);
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(known(key)).map(type::cast);
    }

    private Object known(String key) {
        if (form != null && form.field(key).isEmpty()) {
            throw new IllegalArgumentException("form " + form.id() + " has no field " + key);
        }
        return values.get(key);
    }
}
