package cn.fadu.statute;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The content of one profile file, checked for form: only known keys, every value of its kind, no key twice.
 *
 * @param parent  the exact version of the profile extended, as {@code code@version}, or null
 * @param numbers   by name; each with {@code value}, {@code source} and {@code inForceFrom}
 * @param practices by name; each with {@code required}, {@code source} and {@code inForceFrom}
 */
record ProfileFile(String name, String code, String version, String parent, String binding,
                   Map<String, Map<String, Object>> numbers, Map<String, Map<String, Object>> practices) {

    private static final Set<String> NUMBERS =
            Stream.of(Figure.values()).map(Figure::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PRACTICES =
            Stream.of(Practice.values()).map(Practice::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KEYS = Set.of("profile", "version", "extends", "binding", "numbers", "practices");
    private static final Set<String> NUMBER_KEYS = Set.of("value", "source", "inForceFrom");
    private static final Set<String> PRACTICE_KEYS = Set.of("required", "source", "inForceFrom");

    static ProfileFile read(String name, InputStream content) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Map<?, ?> top = map(name, "", new Yaml(new SafeConstructor(options)).load(content), KEYS);
            Map<String, Map<String, Object>> numbers = new LinkedHashMap<>();
            Object given = top.get("numbers");
            if (given != null) {
                map(name, "numbers", given, NUMBERS).forEach((key, value) -> numbers.put(key, number(name, key, value)));
            }
            Map<String, Map<String, Object>> practices = new LinkedHashMap<>();
            if (top.get("practices") != null) {
                map(name, "practices", top.get("practices"), PRACTICES)
                        .forEach((key, value) -> practices.put(key, practice(name, key, value)));
            }
            return new ProfileFile(name, text(name, top, "profile"), text(name, top, "version"),
                    top.containsKey("extends") ? text(name, top, "extends") : null, text(name, top, "binding"), numbers,
                    practices);
        } catch (YAMLException e) {
            throw refused(name, e.getMessage());
        }
    }

    String reference() {
        return code + "@" + version;
    }

    static IllegalArgumentException refused(String name, String reason) {
        return new IllegalArgumentException("profile " + name + ": " + reason);
    }

    private static Map<String, Object> number(String name, String key, Object value) {
        Map<String, Object> number = map(name, "numbers." + key, value, NUMBER_KEYS);
        if (!(number.get("value") instanceof Integer)) {
            throw refused(name, key + ".value is not a whole number");
        }
        text(name, number, "source");
        text(name, number, "inForceFrom");
        return number;
    }

    private static Map<String, Object> practice(String name, String key, Object value) {
        Map<String, Object> practice = map(name, "practices." + key, value, PRACTICE_KEYS);
        if (!(practice.get("required") instanceof Boolean)) {
            throw refused(name, key + ".required is neither true nor false");
        }
        text(name, practice, "source");
        text(name, practice, "inForceFrom");
        return practice;
    }

    private static Map<String, Object> map(String name, String path, Object value, Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused(name, (path.isEmpty() ? "the file" : path) + " is not a mapping");
        }
        Map<String, Object> checked = new LinkedHashMap<>();
        map.forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw refused(name, "unknown key " + (path.isEmpty() ? "" : path + ".") + key);
            }
            checked.put((String) key, entry);
        });
        return checked;
    }

    private static String text(String name, Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused(name, key + " is missing or not a text (put dates and versions in quotation marks)");
    }
}
