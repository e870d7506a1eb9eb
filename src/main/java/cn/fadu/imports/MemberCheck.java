package cn.fadu.imports;

import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Checks members of what was sent against {@link ImportField}, and collects what is wrong with them. */
final class MemberCheck {

    private final List<ImportProblem> problems = new ArrayList<>();

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    boolean isFull() {
        return problems.size() >= ImportLimits.PROBLEMS;
    }

    void add(String pointer, String problem, Object... arguments) {
        if (!isFull()) {
            problems.add(ImportProblem.of(pointer, problem, arguments));
        }
    }

    /** {@code other} is a further member that is checked elsewhere, or null. */
    void object(JsonNode node, String place, List<ImportField> fields, String other) {
        if (!node.isObject()) {
            add(place, "object");
            return;
        }
        Map<String, ImportField> known = ImportField.byName(fields);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            ImportField field = known.get(member.getKey());
            String at = place + "/" + escaped(member.getKey());
            if (field == null && !member.getKey().equals(other)) {
                add(at, "unknown-member", member.getKey());
            } else if (field != null && !member.getValue().isNull()) {
                value(member.getValue(), at, field);
            }
        }
        fields.stream().filter(f -> f.required() && !node.hasNonNull(f.name()))
                .forEach(f -> add(place + "/" + f.name(), "missing"));
    }

    /** What the members of a step say together. */
    void step(JsonNode step, String place) {
        if (step.hasNonNull("date") && (step.hasNonNull("from") || step.hasNonNull("to"))) {
            add(place + "/date", "date-and-range");
        }
        range(step, place, "from", "to");
        range(step, place, "plannedFrom", "plannedTo");
        if (step.path("outcome").isString() && step.path("kind").isString()) {
            outcome(step, place);
        }
    }

    private void outcome(JsonNode step, String place) {
        PastStepKind kind = constant(PastStepKind.class, step.get("kind").asString());
        PastOutcome outcome = constant(PastOutcome.class, step.get("outcome").asString());
        if (kind != null && outcome != null && !outcome.isOf(kind)) {
            add(place + "/outcome", "outcome-of-other-kind", outcome.name());
        }
    }

    private void range(JsonNode step, String place, String from, String to) {
        if (!step.path(from).isString() || !step.path(to).isString()) {
            return;
        }
        try {
            StatedDate stated = new StatedDate(null, step.get(from).asString(), step.get(to).asString());
            if (stated.earliest().orElseThrow().isAfter(stated.latest().orElseThrow())) {
                add(place + "/" + to, "reversed");
            }
        } catch (DateTimeException reportedAlready) {
            return;
        }
    }

    private void value(JsonNode value, String at, ImportField field) {
        switch (field.type()) {
            case TEXT -> text(value, at, field.most());
            case DATE -> date(value, at, true);
            case DAY -> date(value, at, false);
            case COUNT -> count(value, at, field.most());
            case YES_NO -> when(!value.isBoolean(), at, "yes-no");
            case WORD -> word(value, at, field);
            case WORDS, NAMES, ROWS -> list(value, at, field);
        }
    }

    private void list(JsonNode value, String at, ImportField field) {
        if (!value.isArray()) {
            add(at, "list");
            return;
        }
        if (value.size() > field.most()) {
            add(at, "too-many", value.size(), field.most());
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            switch (field.type()) {
                case WORDS -> word(value.get(i), at + "/" + i, field);
                case ROWS -> object(value.get(i), at + "/" + i, field.rows(), null);
                default -> text(value.get(i), at + "/" + i, ImportField.LINE);
            }
        }
    }

    private void text(JsonNode value, String at, int most) {
        if (!value.isString()) {
            add(at, "text");
        } else if (value.asString().isBlank()) {
            add(at, "blank");
        } else if (value.asString().length() > most) {
            add(at, "too-long", most);
        } else if (value.asString().codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0xFFFD
                || c >= 0xD800 && c <= 0xDFFF)) {
            add(at, "unreadable-characters");
        }
    }

    private void date(JsonNode value, String at, boolean months) {
        String text = value.isString() ? value.asString() : "";
        try {
            if (months && text.matches("\\d{4}-\\d{2}")) {
                within(YearMonth.parse(text).getYear(), at);
            } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                within(LocalDate.parse(text).getYear(), at);
            } else {
                add(at, months ? "date" : "day");
            }
        } catch (DateTimeException noDate) {
            add(at, months ? "date" : "day");
        }
    }

    private void within(int year, String at) {
        when(year < 1949 || year > 2199, at, "year");
    }

    private void count(JsonNode value, String at, int most) {
        boolean fits = value.isIntegralNumber() && value.canConvertToLong() && value.asLong() >= 0 && value.asLong() <= most;
        if (!fits) {
            add(at, "count", most);
        }
    }

    private void word(JsonNode value, String at, ImportField field) {
        if (!value.isString() || !field.wordNames().contains(value.asString())) {
            add(at, "word", value.isString() ? shortened(value.asString()) : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void when(boolean wrong, String at, String problem) {
        if (wrong) {
            add(at, problem);
        }
    }

    /** A member's name as a JSON pointer spells it. */
    static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
