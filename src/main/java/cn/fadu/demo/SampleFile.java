package cn.fadu.demo;

import cn.fadu.demo.SampleStep.SampleDocument;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the life of one sample matter: a list of steps, each with {@code at} (2025-01-06 09:10), {@code by}, {@code do},
 * {@code about}, {@code form} and {@code files}. Throws {@link IllegalArgumentException} naming file and step for anything
 * else.
 */
final class SampleFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final String name;

    private SampleFile(String name) {
        this.name = name;
    }

    static List<SampleStep> read(String name, InputStream content) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object steps = new Yaml(new SafeConstructor(options)).load(content);
        SampleFile file = new SampleFile(name);
        List<SampleStep> read = new ArrayList<>();
        for (Object step : (List<?>) steps) {
            read.add(file.step(read.size() + 1, (Map<?, ?>) step));
        }
        return read;
    }

    private SampleStep step(int number, Map<?, ?> step) {
        try {
            Map<String, List<String>> form = new LinkedHashMap<>();
            part(step, "form").forEach((field, value) -> fill(form, String.valueOf(field), value));
            Map<String, List<SampleDocument>> files = new LinkedHashMap<>();
            part(step, "files").forEach((field, value) -> files.put(String.valueOf(field), documents(value)));
            Object about = step.get("about");
            return new SampleStep(name, number, LocalDateTime.parse(text(step, "at"), TIME), text(step, "by"),
                    text(step, "do"), about == null ? null : String.valueOf(about), form, files);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("sample " + name + ", step " + number + ": " + e.getMessage(), e);
        }
    }

    private static void fill(Map<String, List<String>> form, String field, Object value) {
        if (!(value instanceof List<?> list)) {
            form.put(field, List.of(String.valueOf(value)));
            return;
        }
        List<String> several = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String row = field + "[" + i + "].";
            if (list.get(i) instanceof Map<?, ?> cells) {
                cells.forEach((key, cell) -> fill(form, row + key, cell));
            } else {
                several.add(String.valueOf(list.get(i)));
            }
        }
        if (!several.isEmpty()) {
            form.put(field, several);
        }
    }

    private static List<SampleDocument> documents(Object value) {
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return all.stream().map(d -> (Map<?, ?>) d).map(d -> new SampleDocument(text(d, "name"), text(d, "content"))).toList();
    }

    private static Map<?, ?> part(Map<?, ?> step, String key) {
        return step.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return String.valueOf(value);
    }
}
