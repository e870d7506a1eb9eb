package cn.fadu.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages send, put into JSON by the form alone, as a program that has never seen it would. */
final class FormJson {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private FormJson() {
    }

    static Map<String, Object> values(List<Map<String, Object>> forms, Map<String, List<String>> input) {
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        forms.forEach(form -> collect(form, fields));
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, Object>>> rows = new LinkedHashMap<>();
        input.forEach((name, given) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                Map<String, Map<String, Object>> ofRow = new LinkedHashMap<>();
                collect(fields.get(row.group(1)), ofRow);
                rows.computeIfAbsent(row.group(1), k -> new TreeMap<>()).computeIfAbsent(Integer.valueOf(row.group(2)), k -> new LinkedHashMap<>())
                        .put(row.group(3), value(ofRow.get(row.group(3)), given));
            } else {
                values.put(name, value(fields.get(name), given));
            }
        });
        rows.forEach((list, byIndex) -> values.put(list, new ArrayList<>(byIndex.values())));
        return values;
    }

    private static Object value(Map<String, Object> field, List<String> given) {
        return switch ((String) field.get("type")) {
            case "number" -> Long.valueOf(given.get(0));
            case "checkbox" -> given.contains("true");
            case "checklist" -> given;
            case "filepicker" -> Boolean.TRUE.equals(field.get("multiple")) ? given : given.get(0);
            default -> given.get(0);
        };
    }

    @SuppressWarnings("unchecked")
    private static void collect(Map<String, Object> part, Map<String, Map<String, Object>> fields) {
        for (Map<String, Object> component : (List<Map<String, Object>>) part.getOrDefault("components", List.of())) {
            Object key = component.getOrDefault("key", component.get("path"));
            if (key != null) {
                fields.put((String) key, component);
            }
            if ("group".equals(component.get("type"))) {
                collect(component, fields);
            }
        }
    }
}
