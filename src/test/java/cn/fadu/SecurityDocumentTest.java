package cn.fadu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md names as evidence is there. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/security.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern FILE = Pattern.compile("`((?:docs|src)/[^`]+)`|]\\(([^):#]+)");
    private static final Pattern REQUIREMENT = Pattern.compile("(?m)^\\| \\d+\\.\\d.*$");
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| [^|]+ \\| (\\+|±|−|n/a) \\|.*\\|");

    @Test
    void every_class_and_test_that_it_names_exists() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Stream.of("src/main/java", "src/test/java").flatMap(SecurityDocumentTest::walk)) {
            classes = files.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
        List<String> named = found(CLASS);
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(named).filteredOn(name -> !classes.contains(name)).isEmpty();
    }

    @Test
    void every_file_that_it_names_exists() throws IOException {
        List<Path> named = FILE.matcher(text()).results().map(m -> m.group(1) != null ? Path.of(m.group(1))
                : DOCUMENT.resolveSibling(m.group(2))).filter(f -> !f.toString().contains("https")).toList();
        assertThat(named).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void every_requirement_has_a_state_and_what_is_met_has_evidence() throws IOException {
        List<String> rows = REQUIREMENT.matcher(text()).results().map(MatchResult::group).toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row).matches(ROW));
        assertThat(rows).filteredOn(row -> row.contains(" | + | ")).noneMatch(row -> row.endsWith("|  |"));
    }

    private static List<String> found(Pattern what) throws IOException {
        return what.matcher(text()).results().map(m -> m.group(1)).distinct().toList();
    }

    private static String text() throws IOException {
        return Files.readString(DOCUMENT);
    }

    private static Stream<Path> walk(String directory) {
        try {
            return Files.walk(Path.of(directory));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
