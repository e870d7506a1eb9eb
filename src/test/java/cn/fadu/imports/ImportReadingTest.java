package cn.fadu.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.CanonicalJson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent as JSON is checked as the published schema says, and all problems come at once with their places. */
class ImportReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"wuhu-livestock-slaughter", "wuhu-tunnel-toll", "zhijiang-zero-opinions", "notices",
            "illustrative-parking", "catalogues"})
    void real_cases_are_valid_by_the_published_schema(String name) {
        assertThat(bySchema(new String(PastCases.bytes(name), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void all_problems_are_reported_at_once_with_pointers() {
        String sent = sent("""
                {"title": "", "class": "NEW", "colour": "red", "steps": [
                  {"kind": "PARTY"},
                  {"kind": "MEETING", "date": "2025-02-30", "outcome": "LAWFUL"},
                  {"kind": "HEARING", "from": "2025-03-02", "to": "2025-03-01", "sides": [{"people": -1}]},
                  {"date": "2025"}]}""");
        assertThat(problems(sent)).containsExactlyInAnyOrder("/procedures/0/title blank", "/procedures/0/class word",
                "/procedures/0/colour unknown-member", "/procedures/0/steps/0/kind word", "/procedures/0/steps/1/date date",
                "/procedures/0/steps/1/outcome outcome-of-other-kind", "/procedures/0/steps/2/to reversed",
                "/procedures/0/steps/2/sides/0/people count", "/procedures/0/steps/3/kind missing",
                "/procedures/0/steps/3/date date");
        assertThat(bySchema(sent)).isNotEmpty();
    }

    @Test
    void state_secrets_are_never_read() {
        assertThat(problems("{\"stateSecrets\": true, \"procedures\": [{\"title\": \"t\", \"steps\": [{\"kind\": \"DRAFT\"}]}]}"))
                .containsExactly("/stateSecrets secrets");
        assertThat(problems("{\"procedures\": [{\"title\": \"t\", \"steps\": [{\"kind\": \"DRAFT\"}]}]}"))
                .containsExactly("/stateSecrets secrets-unanswered");
    }

    @Test
    void ten_thousand_steps_are_refused_with_their_number() {
        String steps = IntStream.range(0, 10_000).mapToObj(i -> "{\"kind\": \"DRAFT\"}").collect(Collectors.joining(","));
        ImportReading.Result read = read(sent("{\"title\": \"t\", \"steps\": [" + steps + "]}"));
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.message()).isEqualTo("imports.problem.too-many-steps");
            assertThat(p.arguments()).containsExactly(10_000, ImportLimits.STEPS);
        });
    }

    @Test
    void a_document_that_is_not_enclosed_is_kept_by_name() {
        PastProcedure past = read(sent("{\"title\": \"t\", \"steps\": [{\"kind\": \"DRAFT\", \"documents\": [\"a.pdf\"]}]}"))
                .procedures().get(0);
        assertThat(past.steps().get(0).notEnclosed()).containsExactly("a.pdf");
        assertThat(OddFacts.of(past, PastCases.CALENDAR)).extracting(ImportProblem::message).contains("imports.odd.not-enclosed");
    }

    private static String sent(String procedure) {
        return "{\"actId\": \"00000000-0000-4000-8000-000000000001\", \"stateSecrets\": false, \"procedures\": [" + procedure + "]}";
    }

    private static ImportReading.Result read(String json) {
        return ImportReading.of(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)), name -> null);
    }

    private static List<String> problems(String json) {
        return read(json).problems().stream().map(p -> p.pointer() + " " + p.message().substring("imports.problem.".length())).toList();
    }

    private static List<String> bySchema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(ImportSchema.json(), StandardCharsets.UTF_8)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString).toList();
    }
}
