package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.LegalBasis;
import cn.fadu.testing.ProductFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
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
    void a_number_in_force_from_a_day_or_until_one_leaves_other_days_to_the_profile_it_extends() {
        Profile city = read(BASE, """
                profile: city
                version: "1"
                extends: base@1
                binding: direct
                numbers:
                  reviewWorkingDays: {value: 10, source: order-713/43, inForceFrom: 2021-01-01, inForceUntil: 2023-12-31}
                  expertsMin: {value: 5, source: order-713/43, inForceFrom: 2021-01-01, confidence: medium}
                """).get("city");
        assertThat(city.reviewWorkingDays(LocalDate.of(2020, 12, 31)).value()).isEqualTo(7);
        assertThat(city.reviewWorkingDays(LocalDate.of(2021, 1, 1)).value()).isEqualTo(10);
        assertThat(city.reviewWorkingDays(LocalDate.of(2023, 12, 31)).value()).isEqualTo(10);
        assertThat(city.reviewWorkingDays(LocalDate.of(2024, 1, 1)).value()).isEqualTo(7);
        assertThat(city.find(Figure.REVIEW_WORKING_DAYS, LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(city.reviewWorkingDays(LocalDate.of(2018, 1, 1)).value()).isEqualTo(7);
        assertThat(city.find(Figure.EXPERTS_MIN, LocalDate.of(2020, 12, 31))).isEmpty();
        Provision set = city.find(Figure.EXPERTS_MIN, TODAY).orElseThrow().provision();
        assertThat(set.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(set.setBy()).isEqualTo("city@1");
        assertThat(city.figures().get(Figure.CONSULTATION_DAYS).provision().setBy()).isEqualTo("base@1");
        assertThat(city.figures().get(Figure.REVIEW_WORKING_DAYS).overrides().provision().setBy()).isEqualTo("base@1");
    }

    @Test
    void the_profiles_of_places_hold_what_was_read_of_them_and_nothing_else() {
        Profile shandong = official().get("CN-SD");
        assertThat(set(shandong, TODAY)).containsExactlyInAnyOrder("hearingStakeholdersPercentMin 50", "cataloguePublicationDay 630",
                "livelihoodPoll true");
        assertThat(shandong.find(Figure.CATALOGUE_PUBLICATION_DAY, LocalDate.of(2025, 9, 30))).isEmpty();
        assertThat(set(official().get("CN-GD-SZ"), TODAY)).containsExactly("archiveDays 30");
        assertThat(set(official().get("CN-ZJ-QZ"), TODAY))
                .containsExactlyInAnyOrder("expertsMin 5", "expertInsidersPercentMax 33", "expertsOdd true");
        for (Level level : List.of(Level.DEPARTMENT, Level.TOWNSHIP, Level.STREET)) {
            Profile profile = official().get(level.name().toLowerCase(Locale.ROOT));
            assertThat(set(profile, TODAY)).isEmpty();
            assertThat(profile.level()).isEqualTo(level);
            assertThat(profile.binding()).isEqualTo(Binding.BY_REFERENCE);
        }
        assertThat(official().all()).flatExtracting(p -> p.figures().values())
                .allMatch(p -> ((Profile.Parameter) p).provision().confidence() == Confidence.VERIFIED);
    }

    @Test
    void every_fault_of_a_file_is_named_with_its_line_and_key() {
        String bad = BASE.replace("value: 30", "value: 0").replace("order-713/28, inForceFrom: \"2019-09-01\"",
                "order-713/28, inForceFrom: 2019-13-01").replace("binding", "level: village\nbinding") + """
                  expertsMin: {source: order-713/43, inForceFrom: 2021-01-01, inForceUntil: 2020-12-31}
                  cataloguePublicationDay: {value: "02-30", source: order-713/43, inForceFrom: 2021-01-01}
                """.indent(0);
        refused(bad, "line 3: level: village is not one of");
        refused(bad, "line 6: numbers.consultationDays.value: 0 is not between 1 and 3650");
        refused(bad, "line 8: numbers.adviserOpinionsMin.inForceFrom: 2019-13-01 is not a date");
        refused(bad, "line 11: numbers.expertsMin.value: is missing");
        refused(bad, "line 11: numbers.expertsMin.inForceUntil: ends on 2020-12-31, before it begins on 2021-01-01");
        refused(bad, "line 12: numbers.cataloguePublicationDay.value: 02-30 is not a day of the year");
        refused(BASE.replace("value: 7, source: order-713/26-2", "value: [7], source: order-713/26-2"), "missing or not a text");
        refused(BASE.replace("binding", "level: street\nbinding"), "follows the order by reference");
        refused(BASE.replace("profile: base", "profile: ../base"), "is not a name");
        refused("- a list", "is not a mapping");
        refused("", "is not a mapping");
        refused(BASE + "\tx: 1\n", "line 10: is not YAML");
    }

    @Test
    void the_words_of_a_source_are_in_both_languages_and_short() {
        String set = "{value: 30, source: order-713/15-1, words: %s, inForceFrom: \"2019-09-01\"}";
        String whole = BASE.replace("{value: 30, source: order-713/15-1, inForceFrom: \"2019-09-01\"}", set);
        String longest = "长".repeat(300);
        Provision.Words words = read(whole.formatted("{zh: " + longest + ", en: " + "x".repeat(300) + "}")).get("base")
                .figures().get(Figure.CONSULTATION_DAYS).provision().words();
        assertThat(words).isEqualTo(new Provision.Words(longest, "x".repeat(300)));
        String key = "line 5: numbers.consultationDays.words.";
        refused(whole.formatted("{zh: 三十日}"), key + "en: is missing");
        refused(whole.formatted("{en: thirty}"), key + "zh: is missing");
        refused(whole.formatted("{zh: 三十日, en: thirty, fr: trente}"), "unknown key numbers.consultationDays.words.fr");
        refused(whole.formatted("{zh: " + longest + "长, en: x}"), key + "zh: is missing or not a text");
        refused(whole.formatted("{zh: 三十日, en: " + "x".repeat(301) + "}"), key + "en: is missing or not a text");
    }

    @Test
    void names_have_sixty_characters_at_most() {
        assertThat(read(BASE.replace("profile: base", "profile: " + "b".repeat(60))).all()).hasSize(1);
        refused(BASE.replace("profile: base", "profile: " + "b".repeat(61)), "is not a name");
        refused(BASE.replace("profile: base", "profile: " + "_".repeat(60)), "_".repeat(60) + " is not a name");
        refused(BASE.replace("profile: base", "profile: " + "_".repeat(61)), "_".repeat(60) + "… is not a name");
    }

    @Test
    void references_that_multiply_other_encodings_and_large_files_are_refused_before_they_are_read() {
        refused("a: &a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", "line 1: has an anchor");
        refused("a: !!javax.script.ScriptEngineManager [x]\n", "line 1: has an anchor, an alias or a tag");
        refused("a: ".repeat(1) + "[".repeat(5000), "is not YAML");
        byte[] gbk = ("profile: base\n# " + "山东省").getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> ProfileFile.read("test.yaml", gbk)).hasMessageContaining("line 2: is not UTF-8");
        assertThatThrownBy(() -> ProfileFile.read("test.yaml", new byte[5_000_000])).hasMessageContaining("larger than 65536 bytes");
        assertThat(ProfileFile.read("test.yaml", ("\uFEFF" + BASE).getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("base");
    }

    @Test
    void a_profile_can_ask_for_more_than_national_law_and_never_for_less() {
        String city = """
                profile: city
                version: "1"
                extends: base@1
                binding: direct
                numbers:
                  %s
                """;
        String less = city.formatted("reviewWorkingDays: {value: 5, source: order-713/43, inForceFrom: 2021-01-01}");
        assertThatThrownBy(() -> read(BASE, less)).hasMessageContaining("line 6")
                .hasMessageContaining("5 falls short of the 7 that base@1 sets");
        String later = city.formatted("publicationWorkingDays: {value: 21, source: order-713/43, inForceFrom: 2021-01-01}");
        assertThatThrownBy(() -> read(BASE, later)).hasMessageContaining("21 falls short of the 20");
        assertThat(read(BASE, city.formatted("publicationWorkingDays: {value: 5, source: order-713/43, inForceFrom: 2021-01-01}"))
                .get("city").publicationWorkingDays(TODAY).value()).isEqualTo(5);
    }

    @Test
    void a_candidate_is_a_later_version_or_a_new_code_and_leaves_the_others_as_they_are() {
        Map<String, byte[]> present = Map.of("base.yaml", BASE.getBytes(StandardCharsets.UTF_8));
        Profiles.Candidate next = Profiles.candidate(present, BASE.replace("\"1\"", "\"1.1\"").getBytes(StandardCharsets.UTF_8));
        assertThat(next.fileName()).isEqualTo("base@1.1.yaml");
        assertThat(next.all().get("base").version()).isEqualTo("1.1");
        assertThat(next.all().get("base@1").version()).isEqualTo("1");
        assertThatThrownBy(() -> Profiles.candidate(present, BASE.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("version: version 1 is not later than 1");
        assertThatThrownBy(() -> Profiles.candidate(present,
                "profile: x\nversion: 1\nextends: x@1\nbinding: direct\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("extends: extends itself: x@1 ← x@1");
    }

    private static List<String> set(Profile profile, LocalDate on) {
        return Stream.concat(
                profile.figures().entrySet().stream().filter(e -> isOwn(profile, e.getValue().provision()))
                        .map(e -> e.getKey().key() + " " + profile.find(e.getKey(), on).orElseThrow().value()),
                profile.practices().entrySet().stream().filter(e -> isOwn(profile, e.getValue().provision()))
                        .map(e -> e.getKey().key() + " " + profile.asksFor(e.getKey(), on))).toList();
    }

    private static boolean isOwn(Profile profile, Provision provision) {
        return profile.reference().equals(provision.setBy());
    }

    @Test
    void without_a_version_the_latest_is_meant_and_a_matter_keeps_its_own() {
        Profiles both = read(BASE, BASE.replace("\"1\"", "\"2026.10\""), BASE.replace("\"1\"", "\"2026.9\""));
        assertThat(both.get("base").version()).isEqualTo("2026.10");
        assertThat(both.get("base@1").version()).isEqualTo("1");
        assertThatThrownBy(() -> both.get("base@3")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_digest_tells_every_difference_between_profiles() {
        String words = "{value: 30, source: order-713/15-1, inForceFrom: \"2019-09-01\"}";
        String asked = BASE + "practices:\n  expertsOdd: {required: true, source: order-713/20, inForceFrom: \"2019-09-01\"}\n";
        List<String> different = List.of(BASE, BASE.replace("version: \"1\"", "version: \"2\""),
                BASE.replace("direct", "by_reference"), BASE.replace("version: \"1\"", "version: \"1\"\nlevel: county"),
                BASE.replace(words, words.replace("30", "31")), BASE.replace(words, words.replace("15-1", "15-2")),
                BASE.replace(words, words.replace("2019-09-01", "2019-09-02")),
                BASE.replace(words, words.replace("\"}", "\", inForceUntil: \"2030-01-01\"}")),
                BASE.replace(words, words.replace("\"}", "\", confidence: medium}")),
                BASE.replace(words, words.replace("\"}", "\", words: {zh: 三十日, en: thirty days}}")),
                asked, asked.replace("true", "false"), asked.replace("order-713/20", "order-713/19-2"));
        assertThat(different.stream().map(text -> read(text).get("base").digest())).doesNotHaveDuplicates();
        assertThat(read(BASE).get("base").digest()).isEqualTo(read(BASE).get("base").digest());
    }

    @Test
    void the_digest_tells_what_an_own_number_overrides() {
        Profile.Parameter own = new Profile.Parameter(31, LegalBasis.order713("15-1"), TODAY);
        Profile.Parameter over = new Profile.Parameter(31, own.provision(), number(30, "order-713/15-1", "2019-09-01"));
        Profile.Demand demanded = new Profile.Demand(true, LegalBasis.order713("20"), TODAY);
        Profile.Demand undemanded = new Profile.Demand(true, demanded.provision(), new Profile.Demand(false, LegalBasis.order713("20"), TODAY));
        assertThat(Stream.of(own, over).map(n -> with(Map.of(Figure.CONSULTATION_DAYS, n), Map.of()).digest())).doesNotHaveDuplicates();
        assertThat(Stream.of(demanded, undemanded).map(d -> with(Map.of(), Map.of(Practice.EXPERTS_ODD, d)).digest()))
                .doesNotHaveDuplicates();
    }

    private static Profile with(Map<Figure, Profile.Parameter> figures, Map<Practice, Profile.Demand> practices) {
        return new Profile("own", "1", null, Binding.DIRECT, figures, practices);
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
