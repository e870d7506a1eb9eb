package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Deadline;
import cn.fadu.shared.LegalBasis;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/cn/fadu/statute");
    private static final Pattern OUTCOME =
            Pattern.compile("(?:holds|warning|broken|cannotTell|notApplicable)\\(\\s*\"([a-zA-Z]+)\"");
    private static final Pattern EITHER = Pattern.compile("\\? \"([a-zA-Z]+)\" : \"([a-zA-Z]+)\"");

    private final Properties zh = bundle("zh");
    private final Properties en = bundle("en");

    @Test
    void both_languages_have_the_same_keys_and_no_text_is_empty_or_needs_quoting() {
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        Stream.of(zh, en).flatMap(b -> b.values().stream()).forEach(text ->
                assertThat((String) text).isNotBlank().doesNotContain("'"));
    }

    @Test
    void both_languages_use_the_same_arguments_and_are_well_formed() {
        for (String key : zh.stringPropertyNames()) {
            assertThat(new MessageFormat(zh.getProperty(key), Locale.CHINESE).getFormatsByArgumentIndex().length)
                    .as(key).isEqualTo(new MessageFormat(en.getProperty(key), Locale.ENGLISH)
                            .getFormatsByArgumentIndex().length);
        }
    }

    @Test
    void every_rule_every_outcome_in_its_source_every_act_and_every_instrument_has_a_text() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Rule rule : Statute.rules()) {
            keys.addAll(List.of("rule." + rule.id() + ".name", "rule." + rule.id() + ".sentence"));
            outcomes(rule).forEach(outcome -> keys.add("rule." + rule.id() + "." + outcome));
            rule.basis().stream().map(LegalBasis::instrument)
                    .forEach(i -> keys.addAll(List.of("instrument." + i, "instrument." + i + ".short")));
        }
        Stream.of(Answer.values()).forEach(a -> keys.add("answer." + a));
        Stream.of(GuardedAct.values()).forEach(a -> keys.add("act." + a));
        Stream.of(Deadline.Bound.values()).forEach(b -> keys.add("deadline.bound." + b));
        keys.addAll(List.of("rule.any.notYet", "rule.any.notRequired", "rule.any.notInForce", "rule.any.carriedOver",
                "rule.any.notRecorded"));
        Deadlines.kinds().forEach(kind -> keys.add("deadline." + kind));
        assertThat(zh.stringPropertyNames()).containsAll(keys);
        Set<String> unused = new HashSet<>(zh.stringPropertyNames());
        unused.removeAll(keys);
        assertThat(unused).allMatch(key -> key.startsWith("deadline.step.") || key.startsWith("holiday."));
    }

    @Test
    void every_holiday_of_every_year_has_a_name_and_a_step_text() throws IOException {
        Pattern code = Pattern.compile("\"holiday\": \"([a-z-]+)\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/calendar"))) {
            for (Path file : files.toList()) {
                Matcher m = code.matcher(Files.readString(file));
                while (m.find()) {
                    assertThat(zh.stringPropertyNames()).contains("holiday." + m.group(1),
                            "deadline.step.holiday." + m.group(1), "deadline.step.makeUp." + m.group(1));
                }
            }
        }
    }

    @Test
    void a_provisional_date_says_so() {
        String text = zh.getProperty("rule.publishedInTime.running");
        assertThat(new MessageFormat(text, Locale.CHINESE).format(new Object[] {CaseFile.date("2027-01-08"), 20, 1}))
                .contains("2027-01-08").contains("暂定");
        assertThat(new MessageFormat(text, Locale.CHINESE).format(new Object[] {CaseFile.date("2026-07-02"), 20, 0}))
                .doesNotContain("暂定");
    }

    /** Read from the source, so that an outcome nobody tests still needs its text. */
    private static Set<String> outcomes(Rule rule) throws IOException {
        Set<String> outcomes = new HashSet<>();
        for (Class<?> type = rule.getClass(); type != LawRule.class; type = type.getSuperclass()) {
            String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
            Matcher m = OUTCOME.matcher(source);
            while (m.find()) {
                outcomes.add(m.group(1));
            }
            Matcher either = EITHER.matcher(source);
            while (either.find()) {
                outcomes.addAll(List.of(either.group(1), either.group(2)));
            }
        }
        outcomes.removeIf(o -> o.startsWith("act"));
        return outcomes;
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/rules_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
