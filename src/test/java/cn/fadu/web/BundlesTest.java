package cn.fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, once, and every text asked for exists. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundlesTest {

    /** Chinese labels stand in the forms and models themselves; the Chinese bundles have titles and reasons only. */
    private static final Set<String> CHINESE_STANDS_ELSEWHERE = Set.of("forms", "models");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)[(}]");
    private static final Pattern JAVA_KEY = Pattern.compile("\\btexts?\\.text\\(\\s*\"([a-z][A-Za-z0-9_.-]*[A-Za-z0-9_-])\"\\s*[,)]");
    private static final Pattern PROBLEM_KEY = Pattern.compile("FieldProblem\\.of\\([^;]*?,\\s*\"([a-z][A-Za-z0-9_.-]*[A-Za-z0-9])\"\\s*[,)]");

    @Test
    void both_languages_have_the_same_keys() {
        for (String module : Messages.MODULES) {
            Set<String> zh = keys(module, "zh");
            Set<String> en = keys(module, "en");
            if (CHINESE_STANDS_ELSEWHERE.contains(module)) {
                assertThat(en).as("keys of " + module).containsAll(zh);
            } else {
                assertThat(en).as("keys of " + module).isEqualTo(zh);
            }
        }
    }

    @Test
    void no_key_stands_in_two_bundles() {
        for (String language : List.of("zh", "en")) {
            Map<String, String> owner = new HashMap<>();
            for (String module : Messages.MODULES) {
                for (String key : keys(module, language)) {
                    assertThat(owner.put(key, module)).as(key + " in " + module + " as well").isNull();
                }
            }
        }
    }

    @Test
    void every_key_asked_for_by_a_template_exists() {
        assertExist(asked(RESOURCES.resolve("templates"), ".html", TEMPLATE_KEY));
    }

    @Test
    void every_key_asked_for_by_the_program_exists() {
        Map<String, String> asked = asked(Path.of("src/main/java"), ".java", JAVA_KEY);
        asked.putAll(asked(Path.of("src/main/java"), ".java", PROBLEM_KEY));
        assertExist(asked);
    }

    @Test
    void texts_with_arguments_are_patterns_without_a_lone_apostrophe() {
        List<String> bad = new ArrayList<>();
        for (String module : Messages.MODULES) {
            for (String language : List.of("zh", "en")) {
                bundle(module, language).forEach((key, text) -> {
                    if (text.toString().matches("(?s).*\\{[0-9].*")) {
                        new MessageFormat(text.toString(), Locale.forLanguageTag(language));
                        if (text.toString().replace("''", "").contains("'")) {
                            bad.add(key + " (" + language + ")");
                        }
                    }
                });
            }
        }
        assertThat(bad).isEmpty();
    }

    private static void assertExist(Map<String, String> asked) {
        Set<String> known = new TreeSet<>();
        Messages.MODULES.forEach(m -> known.addAll(keys(m, "en")));
        assertThat(known).isNotEmpty();
        List<String> missing = asked.entrySet().stream().filter(e -> !known.contains(e.getKey()))
                .map(e -> e.getKey() + " in " + e.getValue()).sorted().toList();
        assertThat(missing).as("texts that no bundle has").isEmpty();
    }

    private static Map<String, String> asked(Path root, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> asked = new HashMap<>();
            files.filter(f -> f.toString().endsWith(ending)).forEach(f -> {
                Matcher m = pattern.matcher(read(f));
                while (m.find()) {
                    asked.put(m.group(1), root.relativize(f).toString());
                }
            });
            return asked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String module, String language) {
        return new TreeSet<>(bundle(module, language).stringPropertyNames());
    }

    private static Properties bundle(String module, String language) {
        Properties texts = new OnceProperties(module + "_" + language);
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("messages/" + module + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (java.nio.file.NoSuchFileException e) {
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Refuses a key that stands twice in one file, of which Java would silently take the last. */
    private static final class OnceProperties extends Properties {

        private static final long serialVersionUID = 1;
        private final String file;

        OnceProperties(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as(key + " twice in " + file).isFalse();
            return super.put(key, value);
        }
    }
}
