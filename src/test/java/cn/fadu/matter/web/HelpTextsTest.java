package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.CallMeeting;
import cn.fadu.deliberation.CallOffMeeting;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.initiation.EnterUnderWay;
import cn.fadu.initiation.catalogue.OpenCatalogue;
import cn.fadu.matter.Acts;
import cn.fadu.matter.PaperParts;
import cn.fadu.testing.FaduTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens a form can read what to do, why, and how it looks well done. */
@FaduTest
class HelpTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> PARTS = List.of("what", "why", "example");
    /** Forms of what begins on a page of its own, before there is a matter or beside all matters. */
    private static final Set<String> BEGINNINGS = Set.of(ApplyForStart.FORM, EnterUnderWay.FORM, OpenCatalogue.FORM,
            CallMeeting.FORM, CallOffMeeting.FORM);
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。；：？！、（）《》〔〕]");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@[\\w.]+|[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{5,}\\b");
    private static final Pattern DATE_OF_PROGRAMS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> zh = texts("zh");
    private final Map<String, String> en = texts("en");

    @Autowired
    private Acts acts;
    @Autowired
    private PaperParts papers;

    @Test
    void every_form_that_a_person_opens_has_its_help_in_both_languages_and_no_other_has() {
        Set<String> keys = opened().stream().flatMap(form -> PARTS.stream().map(part -> "help." + file(form) + "." + part))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(zh.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(en.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void every_form_there_is_can_be_opened() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(forms.map(f -> f.getFileName().toString().replace(".form", "")))
                    .containsExactlyInAnyOrderElementsOf(opened().stream().map(HelpTextsTest::file).toList());
        }
    }

    @Test
    void a_help_is_read_in_less_than_a_minute_and_says_something() {
        zh.forEach((key, text) -> assertThat(text.length()).as(key).isBetween(key.endsWith("example") ? 12 : 20, 180));
        en.forEach((key, text) -> assertThat(text.length()).as(key).isBetween(key.endsWith("example") ? 30 : 60, 480));
    }

    @Test
    void each_language_keeps_to_itself() {
        zh.forEach((key, text) -> assertThat(ADDRESS.matcher(text).replaceAll("")).as(key).containsPattern(CHINESE)
                .doesNotContainPattern(ENGLISH));
        en.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(CHINESE).doesNotContainPattern(SHOUTED));
    }

    @Test
    void dates_are_written_as_officials_write_them() {
        Stream.of(zh, en).forEach(texts -> texts.forEach((key, text) -> assertThat(text).as(key)
                .doesNotContainPattern(DATE_OF_PROGRAMS)));
    }

    @Test
    void no_two_forms_say_the_same() {
        Stream.of(zh, en).forEach(texts -> assertThat(texts.values()).doesNotHaveDuplicates());
    }

    /** Ids of the forms that somebody can open; what was done on paper is asked for below every other form. */
    private Set<String> opened() {
        Set<String> forms = acts.keys().stream().map(key -> key.substring(key.indexOf('_') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        forms.addAll(BEGINNINGS);
        forms.add(papers.form().id());
        return forms;
    }

    private static String file(String form) {
        return form.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> texts(String language) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve("help_" + language + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
