package cn.fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormReader;
import cn.fadu.statute.Answer;
import cn.fadu.statute.LawRow;
import cn.fadu.statute.LawRows;
import cn.fadu.statute.Rule;
import cn.fadu.statute.RuleTests;
import cn.fadu.statute.Statute;
import cn.fadu.web.TextsForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registry of the law names only what exists, every rule is shown to hold and to break, and docs/law.md says so. */
class LawDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/law.md");
    private static final Path SOURCES = Path.of("src/main/java/cn/fadu");
    private static final Pattern TASK = Pattern.compile("<(?:bpmn:)?userTask\\b[^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern ACT = Pattern.compile("\"(act_[A-Za-z]+)\"");

    private static List<RuleTests.Shown> tests;

    @BeforeAll
    static void runTheTestsOfTheRules() {
        tests = RuleTests.run();
    }

    @Test
    void every_rule_has_a_test_in_which_it_holds_and_one_in_which_it_does_not() {
        assertThat(Statute.rules()).extracting(Rule::id).filteredOn(id -> isUnshown(id, LawDocument.HOLDING))
                .as("never holds in a test").isEmpty();
        assertThat(Statute.rules()).extracting(Rule::id).filteredOn(id -> isUnshown(id, LawDocument.BREAKING))
                .as("never fails to hold in a test").containsExactlyInAnyOrderElementsOf(LawDocument.PERMISSIONS);
    }

    private static boolean isUnshown(String rule, List<Answer> answers) {
        return answers.stream().allMatch(answer -> RuleTests.telling(tests, rule, answer).isEmpty());
    }

    @Test
    void every_step_and_every_field_of_a_row_exists() {
        Set<String> elements = new TreeSet<>(found(Path.of("bpmn"), ".bpmn", TASK));
        elements.addAll(found(SOURCES, ".java", ACT));
        assertThat(named(LawRow::elements)).isSubsetOf(elements);
        assertThat(named(LawRow::fields)).isSubsetOf(fields());
    }

    @Test
    void the_committed_document_is_the_generated_one() throws IOException {
        String generated = new LawDocument(TextsForTests.strict(), TextsForTests.names(), tests).write();
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT).as("mvn test -Dtest=LawDocumentTest -Dlaw.write=true writes it anew").exists();
        assertThat(Files.readString(DOCUMENT)).as("mvn test -Dtest=LawDocumentTest -Dlaw.write=true writes it anew")
                .isEqualTo(generated);
    }

    private static Set<String> named(java.util.function.Function<LawRow, List<String>> part) {
        return LawRows.all().stream().flatMap(row -> part.apply(row).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (Path file : files(Path.of("forms"), ".form")) {
            FormDefinition form = new FormReader().read(text(file));
            keys(form.components().stream()).forEach(key -> fields.add(form.id() + "." + key));
        }
        return fields;
    }

    private static Stream<String> keys(Stream<? extends Component> components) {
        return components.flatMap(c -> c instanceof Group group ? keys(group.components().stream())
                : c instanceof Field field ? Stream.concat(Stream.of(field.key()), keys(field.rows().stream())) : Stream.empty());
    }

    private static Set<String> found(Path under, String ending, Pattern pattern) {
        return files(under, ending).stream().map(LawDocumentTest::text).map(pattern::matcher).flatMap(Matcher::results)
                .map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> files(Path under, String ending) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
