package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.LegalBasis;
import cn.fadu.testing.ProductFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final String BASE = """
            profile: base
            version: "1"
            binding: direct
            numbers:
              consultationDays: {value: 30, source: order-713/15-1, inForceFrom: "2019-09-01"}
              reviewWorkingDays: {value: 7, source: order-713/26-2, inForceFrom: "2019-09-01"}
              adviserOpinionsMin: {value: 1, source: order-713/28, inForceFrom: "2019-09-01"}
              hearingMaterialsDays: {value: 7, source: order-713/16-3, inForceFrom: "2019-09-01"}
              publicationWorkingDays: {value: 20, source: information-regulation/26, inForceFrom: "2019-05-15"}
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Profile NATIONAL = official().get("CN-national");

    static Profile national() {
        return NATIONAL;
    }

    static Profile byReference() {
        return new Profile("street", "1", NATIONAL.reference(), Binding.BY_REFERENCE, NATIONAL.figures(),
                NATIONAL.practices());
    }

    static Profile modelCity() {
        return official().get("CN-model-city");
    }

    static Profile modelStreet() {
        return official().get("CN-model-street");
    }

    static Profiles official() {
        return Profiles.ofFiles(ProductFiles.in("profiles"));
    }

    @Test
    void the_national_profile_holds_the_floors_of_the_law_with_their_sources() {
        assertThat(NATIONAL.reference()).isEqualTo("CN-national@2026.1");
        assertThat(official().get("CN-national@2026.1")).isEqualTo(NATIONAL);
        assertThat(NATIONAL.consultationDays(TODAY)).isEqualTo(number(30, "order-713/15-1", "2019-09-01"));
        assertThat(NATIONAL.reviewWorkingDays(TODAY)).isEqualTo(number(7, "order-713/26-2", "2019-09-01"));
        assertThat(NATIONAL.adviserOpinionsMin(TODAY)).isEqualTo(number(1, "order-713/28", "2019-09-01"));
        assertThat(NATIONAL.publicationWorkingDays(TODAY)).isEqualTo(number(20, "information-regulation/26", "2019-05-15"));
        assertThat(NATIONAL.hearingMaterialsDays(TODAY)).isEqualTo(number(7, "order-713/16-3", "2019-09-01"));
        assertThat(NATIONAL.find(Figure.EXPERTS_MIN, TODAY)).isEmpty();
        assertThat(NATIONAL.practices()).isEmpty();
        assertThat(NATIONAL.binding()).isEqualTo(Binding.DIRECT);
    }

    @Test
    void the_model_profiles_add_practices_to_the_national_floor_and_no_number() {
        assertThat(modelCity().figures()).isEqualTo(NATIONAL.figures());
        assertThat(modelCity().practices().keySet())
                .containsExactlyInAnyOrder(Practice.UNIT_LEGAL_CHECK, Practice.UNIT_COLLECTIVE_DISCUSSION);
        assertThat(modelStreet().figures()).isEqualTo(NATIONAL.figures());
        assertThat(modelStreet().practices().keySet()).containsExactly(Practice.ADVISER_COSIGNS);
        assertThat(modelStreet().binding()).isEqualTo(Binding.BY_REFERENCE);
    }

    @Test
    void a_practice_is_asked_for_from_its_day_of_force_where_a_profile_says_so_and_a_later_profile_can_drop_it() {
        String province = """
                profile: province
                version: "1"
                extends: base@1
                binding: direct
                practices:
                  unitLegalCheck: {required: true, source: order-713/43, inForceFrom: "2021-01-01"}
                """;
        Profile asks = read(BASE, province).get("province");
        assertThat(asks.asksFor(Practice.UNIT_LEGAL_CHECK, LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(asks.asksFor(Practice.UNIT_LEGAL_CHECK, LocalDate.of(2020, 12, 31))).isFalse();
        assertThat(asks.asksFor(Practice.SOUND_RECORDING, LocalDate.of(2021, 1, 1))).isFalse();

        Profile city = read(BASE, province, """
                profile: city
                version: "1"
                extends: province@1
                binding: direct
                practices:
                  unitLegalCheck: {required: false, source: order-713/43, inForceFrom: "2023-01-01"}
                """).get("city");
        assertThat(city.asksFor(Practice.UNIT_LEGAL_CHECK, LocalDate.of(2024, 1, 1))).isFalse();
        refused(BASE + "practices:\n  unitLegalCheck: {required: often, source: order-713/43, inForceFrom: \"2021-01-01\"}\n",
                "neither true nor false");
        refused(BASE + "practices:\n  tea: {required: true}\n", "unknown key practices.tea");
    }

    @Test
    void a_profile_that_extends_another_keeps_what_it_does_not_set() {
        Profile city = read(BASE, """
                profile: city
                version: "1"
                extends: base@1
                binding: by_reference
                numbers:
                  reviewWorkingDays: {value: 10, source: order-713/43, inForceFrom: "2021-01-01"}
                """).get("city");
        assertThat(city.reviewWorkingDays(TODAY).value()).isEqualTo(10);
        assertThat(city.consultationDays(TODAY).value()).isEqualTo(30);
        assertThat(city.parent()).isEqualTo("base@1");
        assertThat(city.binding()).isEqualTo(Binding.BY_REFERENCE);
    }

    @Test
    void without_a_version_the_latest_is_meant_and_a_matter_keeps_its_own() {
        Profiles both = read(BASE, BASE.replace("\"1\"", "\"2026.10\""), BASE.replace("\"1\"", "\"2026.9\""));
        assertThat(both.get("base").version()).isEqualTo("2026.10");
        assertThat(both.get("base@1").version()).isEqualTo("1");
        assertThatThrownBy(() -> both.get("base@3")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_file_with_an_unknown_key_a_wrong_value_or_a_missing_number_is_refused_by_name() {
        refused(BASE + "colour: red\n", "unknown key colour");
        refused(BASE.replace("reviewWorkingDays", "reviewDays"), "unknown key numbers.reviewDays");
        refused(BASE.replace("value: 7", "value: 7, note: x"), "unknown key numbers.reviewWorkingDays.note");
        refused(BASE.replace("value: 7", "value: seven"), "whole number");
        refused(BASE.replace("value: 7", "value: \"7\""), "whole number");
        refused(BASE.replace("order-713/28", "somewhere"), "not a legal basis");
        refused(BASE.replace("binding: direct", "binding: loosely"), "line 3: binding: loosely is not one of direct, by_reference");
        refused(BASE.substring(0, BASE.indexOf("  publicationWorkingDays")), "nothing sets publicationWorkingDays");
        refused(BASE + "version: \"2\"\n", "version");
        refused(BASE.replace("binding", "extends: base@1\nbinding").replace("consultationDays", "reviewWorkingDays")
                .replaceFirst("  reviewWorkingDays.*\n", ""), "extends itself");
        refused(BASE.substring(0, BASE.indexOf("  publicationWorkingDays")) + "extends: other@1\n", "unknown profile other@1");
    }

    private static void refused(String content, String reason) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("profile test.yaml").hasMessageContaining(reason);
    }

    private static Profiles read(String... contents) {
        return ProfileAssembly.of(List.of(contents).stream().map(c -> ProfileFile.read("test.yaml",
                c.getBytes(StandardCharsets.UTF_8))).toList());
    }

    private static Profile.Parameter number(int value, String source, String from) {
        return new Profile.Parameter(value, new Provision(LegalBasis.parse(source), null, Confidence.VERIFIED,
                LocalDate.parse(from), null, "CN-national@2026.1"), null);
    }
}
