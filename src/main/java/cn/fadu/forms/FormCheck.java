package cn.fadu.forms;

import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.shared.DocumentId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a submission against its form: the one check of pages and programs. Input is text as a form sends it: a list of
 * values per name; rows of a list are named {@code list[0].key}, and a row in which nothing was filled in is not there.
 * Unknown names, markup-free limits, dates that do not exist and numbers out of bounds are problems of their field; nothing
 * is silently corrected except white space around a text.
 */
public final class FormCheck {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ROW = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\[([0-9]{1,3})]\\.([A-Za-z][A-Za-z0-9]*)");
    private static final int MOST_ROWS = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final FormDefinition form;
    private final Map<String, List<Option>> suppliedOptions;

    /** {@code suppliedOptions} holds the options for each option source the form names. */
    public FormCheck(FormDefinition form, Map<String, List<Option>> suppliedOptions) {
        this.form = form;
        this.suppliedOptions = Map.copyOf(suppliedOptions);
    }

    /** Either values, when {@code problems} is empty, or problems and null. */
    public record Result(FormValues values, List<FieldProblem> problems) {

        public boolean passed() {
            return problems.isEmpty();
        }
    }

    public Result check(Map<String, List<String>> input) {
        List<FieldProblem> problems = new ArrayList<>();
        refuseUnknown(input.keySet(), problems);
        Map<String, Object> values = new LinkedHashMap<>();
        Fields fields = new Fields(input, "");
        for (Field field : shown(form.components(), fields)) {
            Object value = read(field, fields, problems);
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return problems.isEmpty() ? new Result(new FormValues(form, values), List.of())
                : new Result(null, List.copyOf(problems));
    }

    private record Fields(Map<String, List<String>> input, String prefix) {

        List<String> all(String key) {
            return input.getOrDefault(prefix + key, List.of()).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        }

        String first(String key) {
            List<String> all = all(key);
            return all.isEmpty() ? "" : all.get(0);
        }
    }

    private void refuseUnknown(Set<String> names, List<FieldProblem> problems) {
        Set<String> known = new HashSet<>();
        form.fields().forEach(f -> known.add(f.key()));
        for (String name : names) {
            Matcher row = ROW.matcher(name);
            boolean knownRow = row.matches() && form.field(row.group(1)).filter(f -> f.kind() == Kind.LIST)
                    .map(f -> f.rows().stream().anyMatch(r -> r.key().equals(row.group(3)))).orElse(false);
            if (!known.contains(name) && !knownRow) {
                problems.add(FieldProblem.of("", "problem.unknown-field", brief(name)));
            }
        }
    }

    private static String brief(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private static List<Field> shown(List<Component> components, Fields fields) {
        List<Field> shown = new ArrayList<>();
        for (Component component : components) {
            if (component.hiddenWhen().holds(fields::first)) {
                continue;
            }
            if (component instanceof Field field) {
                if (!field.readOnly()) {
                    shown.add(field);
                }
            } else if (component instanceof Group group) {
                shown.addAll(shown(group.components(), fields));
            }
        }
        return shown;
    }

    private Object read(Field field, Fields fields, List<FieldProblem> problems) {
        if (field.kind() == Kind.LIST) {
            return rows(field, fields, problems);
        }
        List<String> given = fields.all(field.key());
        String name = fields.prefix() + field.key();
        if (given.isEmpty()) {
            if (field.required()) {
                problems.add(FieldProblem.of(name, "problem.required." + group(field.kind())));
            }
            return field.kind() == Kind.CHECKBOX ? Boolean.FALSE : null;
        }
        boolean several = field.kind() == Kind.CHECKLIST || field.kind() == Kind.FILE && field.multiple();
        if (given.size() > 1 && !several) {
            problems.add(FieldProblem.of(name, "problem.one-value"));
            return null;
        }
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> text(field, name, given.get(0), problems);
            case NUMBER -> number(field, name, given.get(0), problems);
            case CHECKBOX -> checkbox(name, given.get(0), problems);
            case DATE -> date(name, given.get(0), problems);
            case RADIO, SELECT -> option(field, name, given.get(0), problems);
            case CHECKLIST -> given.stream().map(v -> option(field, name, v, problems)).toList().contains(null) ? null
                    : List.copyOf(given);
            case FILE -> files(name, given, problems);
            case LIST -> throw new IllegalStateException("rows were read before");
        };
    }

    private static String group(Kind kind) {
        return switch (kind) {
            case CHECKBOX -> "tick";
            case FILE -> "file";
            case RADIO, SELECT, CHECKLIST -> "choice";
            case DATE -> "date";
            default -> "text";
        };
    }

    private static String text(Field field, String name, String given, List<FieldProblem> problems) {
        String text = given.replace("\r\n", "\n");
        int length = text.codePointCount(0, text.length());
        if (length > field.maxLength()) {
            problems.add(FieldProblem.of(name, "problem.too-long", length, field.maxLength()));
        } else if (length < field.minLength()) {
            problems.add(FieldProblem.of(name, "problem.too-short", length, field.minLength()));
        }
        if (hasControlCharacter(text) || field.kind() == Kind.TEXTFIELD && text.indexOf('\n') >= 0) {
            problems.add(FieldProblem.of(name, "problem.control-character"));
        }
        return text;
    }

    /** Whether the text has a character that is neither line break nor tab and cannot be seen or stored. */
    public static boolean hasControlCharacter(String text) {
        return text.codePoints().anyMatch(c -> c < 0x20 && c != '\n' && c != '\t' || c == 0x7f || c == 0xfffe
                || c == 0xffff || c >= 0xd800 && c <= 0xdfff);
    }

    private static Long number(Field field, String name, String given, List<FieldProblem> problems) {
        if (!given.matches("-?[0-9]{1,15}")) {
            problems.add(FieldProblem.of(name, "problem.not-a-number"));
            return null;
        }
        long number = Long.parseLong(given);
        if (field.min() != null && number < field.min() || field.max() != null && number > field.max()) {
            problems.add(FieldProblem.of(name, "problem.out-of-bounds", bound(field.min()), bound(field.max())));
        }
        return number;
    }

    private static Object bound(Long bound) {
        return bound == null ? "…" : bound;
    }

    private static Boolean checkbox(String name, String given, List<FieldProblem> problems) {
        if (!given.equals("true") && !given.equals("on")) {
            problems.add(FieldProblem.of(name, "problem.unknown-choice"));
        }
        return Boolean.TRUE;
    }

    private static LocalDate date(String name, String given, List<FieldProblem> problems) {
        try {
            LocalDate date = LocalDate.parse(given, DATE);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                problems.add(FieldProblem.of(name, "problem.date-out-of-bounds"));
            }
            return date;
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of(name, "problem.not-a-date"));
            return null;
        }
    }

    private String option(Field field, String name, String given, List<FieldProblem> problems) {
        List<Option> options = field.optionSource() == null ? field.options()
                : suppliedOptions.getOrDefault(field.optionSource(), List.of());
        if (options.stream().noneMatch(o -> o.value().equals(given))) {
            problems.add(FieldProblem.of(name, "problem.unknown-choice"));
            return null;
        }
        return given;
    }

    private static List<String> files(String name, List<String> given, List<FieldProblem> problems) {
        for (String id : given) {
            try {
                DocumentId.of(id);
            } catch (IllegalArgumentException e) {
                problems.add(FieldProblem.of(name, "problem.unknown-file"));
                return null;
            }
        }
        return List.copyOf(given);
    }

    private Object rows(Field list, Fields fields, List<FieldProblem> problems) {
        TreeMap<Integer, Boolean> indexes = new TreeMap<>();
        for (Map.Entry<String, List<String>> entry : fields.input().entrySet()) {
            Matcher row = ROW.matcher(entry.getKey());
            boolean filled = entry.getValue().stream().anyMatch(v -> !v.isBlank());
            if (row.matches() && row.group(1).equals(list.key())) {
                indexes.merge(Integer.valueOf(row.group(2)), filled, Boolean::logicalOr);
            }
        }
        indexes.values().removeIf(filled -> !filled);
        if (indexes.isEmpty() && list.required()) {
            problems.add(FieldProblem.of(list.key(), "problem.required.row"));
        }
        if (indexes.size() > MOST_ROWS) {
            problems.add(FieldProblem.of(list.key(), "problem.too-many-rows", MOST_ROWS));
            return null;
        }
        List<FormValues> rows = new ArrayList<>();
        for (int index : indexes.keySet()) {
            Fields row = new Fields(fields.input(), list.key() + "[" + index + "].");
            Map<String, Object> values = new LinkedHashMap<>();
            for (Field field : list.rows()) {
                if (!field.hiddenWhen().holds(row::first)) {
                    Object value = read(field, row, problems);
                    if (value != null) {
                        values.put(field.key(), value);
                    }
                }
            }
            rows.add(new FormValues(null, values));
        }
        return rows;
    }
}
