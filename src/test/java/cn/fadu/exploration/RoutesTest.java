package cn.fadu.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) =\\s*\"([^\"]+)\"");
    private static final Pattern ROUTING = Pattern.compile("\\.(?:routing|setVariable)\\(\\s*(?:\"(\\w+)\"|(?:(\\w+)\\.)?(\\w+))");
    private static final Pattern KEY = Pattern.compile("return \"(userTask_\\w+)\"");
    private static final Set<String> READ = read();

    @Test
    void every_variable_that_a_gateway_reads_has_the_routes_that_the_code_gives_it() throws IOException {
        Map<String, String> sources = sources();
        Map<String, Set<String>> said = new TreeMap<>();
        sources.forEach((name, source) -> {
            Matcher key = KEY.matcher(source);
            if (key.find()) {
                variables(name, source, sources).forEach(v -> said.computeIfAbsent(key.group(1), k -> new TreeSet<>()).add(v));
            }
        });
        Map<String, Set<String>> played = new TreeMap<>();
        new Routes().all().forEach((vertex, variables) -> {
            if (vertex.startsWith("userTask_") && !vertex.startsWith("userTask_signMinutes")) {
                played.put(vertex, new TreeSet<>(variables.keySet()));
            }
        });
        assertThat(played).isEqualTo(said);
    }

    @Test
    void every_variable_that_a_gateway_reads_is_set_by_some_act_or_delegate() {
        Set<String> set = new Routes().all().values().stream().flatMap(r -> r.keySet().stream()).collect(Collectors.toSet());
        assertThat(READ.stream().filter(v -> !set.contains(v))).containsExactly("underWay");
    }

    private static Set<String> variables(String name, String source, Map<String, String> sources) {
        Set<String> variables = new TreeSet<>();
        Matcher routing = ROUTING.matcher(source);
        while (routing.find()) {
            String variable = routing.group(1) != null ? routing.group(1)
                    : constants(sources.get(routing.group(2) == null ? name : routing.group(2))).get(routing.group(3));
            if (READ.contains(variable)) {
                variables.add(variable);
            }
        }
        return variables;
    }

    private static Map<String, String> constants(String source) {
        Map<String, String> constants = new HashMap<>();
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            constants.put(constant.group(1), constant.group(2));
        }
        return constants;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toMap(
                    f -> f.getFileName().toString().replace(".java", ""), RoutesTest::text, (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read() {
        return ModelGraph.all().values().stream().flatMap(g -> g.flows.values().stream()).filter(f -> f.condition() != null)
                .map(f -> Condition.parse(f.condition()).variable()).collect(Collectors.toSet());
    }
}
