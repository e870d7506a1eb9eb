package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawRowsTest {

    private static final String FILE = product();

    @Test
    void every_rule_serves_a_row_and_every_row_has_a_rule_or_the_reason_why_none() {
        assertThat(LawRows.all()).hasSizeGreaterThan(90).allSatisfy(row ->
                assertThat(row.outside() == null).isEqualTo(row.rules().size() + row.separations().size() > 0));
        assertThat(Statute.rules()).allSatisfy(rule -> assertThat(LawRows.of(rule.id())).as(rule.id()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[consultationLength] | [consultationLenght] | unknown rule consultationLenght",
            "[consultationLength] | [noticeComplete] | no row for rule consultationLength",
            "[publisherDidNotCheck] | [nobodyChecked] | unknown separation nobodyChecked",
            "order-713/21 | order-713/22 | no row for article 21",
            "order-713/43 | order-713/44 | unknown article 44",
            "row: SD-16 | row: SD-17 | unknown row SD-17",
            "row: N-15b | row: N-15a | two rows N-15a",
            "outside: appraisal | elements: [act_withdraw] | N-09: either a rule judges it",
            "outside: appraisal | outsider: appraisal | unknown key outsider",
            "[I-01, I-02] | [I-01, I-01] | N-03c: indicators is empty, repeats itself",
            "[I-01, I-02] | I-01 | N-03c: indicators is empty, repeats itself or is not a list",
            "basis: order-713/9 | based: order-713/9 | unknown key based"})
    void a_file_that_is_wrong_in_one_place_is_refused_with_the_place(String right, String wrong, String message) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> read(FILE.replace(right, wrong))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_rule_and_a_reason_together_are_refused() {
        assertThatThrownBy(() -> read(FILE.replace("  rules: [consultationLength]", "  rules: [consultationLength]\n  outside: scope")))
                .hasMessageContaining("N-15b: either a rule judges it");
    }

    @Test
    void what_is_no_list_of_rows_is_refused() {
        Stream.of("", "rows: 1", "- 1", "- row: N-02", "- {row: N-02, basis: nowhere}", "- [")
                .forEach(text -> assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(IllegalArgumentException.class));
    }

    private static void read(String text) {
        LawRows.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String product() {
        try (InputStream file = LawRows.class.getResourceAsStream("/statute/rows.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
