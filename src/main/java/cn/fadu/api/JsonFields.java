package cn.fadu.api;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.forms.FormDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values of a form as JSON, turned into the input that {@link cn.fadu.forms.FormCheck} checks: texts, dates
 * ({@code 2025-02-12}), choices and ids of documents are strings, numbers are integers, boxes are booleans, several choices or
 * documents are arrays, rows are arrays of objects. Nothing is converted: a number in quotes is no number. Null is no answer.
 */
final class JsonFields {

    private static final int MOST_ROWS = 200;

    private final Map<String, List<String>> input = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private JsonFields() {
    }

    /** Either input, when there are no problems, or problems. */
    record Read(Map<String, List<String>> input, List<FieldProblem> problems) {
    }

    static Read read(FormDefinition form, ObjectNode values) {
        JsonFields fields = new JsonFields();
        fields.object(values, "", form::field);
        return new Read(fields.input, fields.problems);
    }

    private void object(JsonNode values, String prefix, Function<String, Optional<Field>> known) {
        for (Map.Entry<String, JsonNode> member : values.properties()) {
            Optional<Field> field = known.apply(member.getKey());
            if (field.isEmpty()) {
                problems.add(FieldProblem.of(prefix + JsonBody.brief(member.getKey()), "api.problem.unknown-field"));
            } else if (!member.getValue().isNull()) {
                field(field.get(), prefix + field.get().key(), member.getValue());
            }
        }
    }

    private void field(Field field, String name, JsonNode value) {
        switch (field.kind()) {
            case LIST -> rows(field, name, value);
            case CHECKLIST -> several(name, value);
            case FILE -> {
                if (field.multiple()) {
                    several(name, value);
                } else {
                    one(name, value, value.isString(), "text");
                }
            }
            case CHECKBOX -> box(name, value);
            case NUMBER -> one(name, value, value.isIntegralNumber(), "number");
            default -> one(name, value, value.isString(), field.kind() == Kind.DATE ? "date" : "text");
        }
    }

    private void one(String name, JsonNode value, boolean right, String expected) {
        if (right) {
            input.put(name, List.of(value.asString()));
        } else {
            wrong(name, expected);
        }
    }

    private void box(String name, JsonNode value) {
        if (!value.isBoolean()) {
            wrong(name, "boolean");
        } else if (value.asBoolean()) {
            input.put(name, List.of("true"));
        }
    }

    private void several(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(item -> {
            if (item.isString()) {
                texts.add(item.asString());
            }
        });
        if (!value.isArray() || texts.size() < value.size()) {
            wrong(name, "texts");
        } else {
            input.put(name, texts);
        }
    }

    private void rows(Field list, String name, JsonNode value) {
        if (!value.isArray()) {
            wrong(name, "rows");
            return;
        }
        if (value.size() > MOST_ROWS) {
            problems.add(FieldProblem.of(name, "problem.too-many-rows", MOST_ROWS));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            String row = name + "[" + i + "]";
            if (value.get(i).isObject()) {
                object(value.get(i), row + ".", key -> list.rows().stream().filter(f -> f.key().equals(key)).findFirst());
            } else {
                wrong(row, "object");
            }
        }
    }

    private void wrong(String name, String expected) {
        problems.add(FieldProblem.of(name, "api.problem.expected-" + expected));
    }
}
