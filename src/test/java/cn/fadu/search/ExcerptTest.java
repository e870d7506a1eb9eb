package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words around a hit. */
class ExcerptTest {

    /** Marked words in square brackets. */
    private static String excerpt(String content, String typed) {
        return Excerpt.of(content, SearchQuery.of(typed)).stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void every_hit_is_marked_as_it_is_written() {
        assertThat(excerpt("老城区停车收费，停车场", "停车")).isEqualTo("老城区[停车]收费，[停车]场");
        assertThat(excerpt("按市政发〔２０２６〕12号办理", "市政发[2026]12号")).isEqualTo("按[市政发〔２０２６〕12号]办理");
        assertThat(excerpt("Fees for PARKING", "park fees")).isEqualTo("[Fees] for [PARK]ING");
    }

    @Test
    void a_hit_in_a_long_text_is_shown_with_what_is_around_it() {
        String long1 = "甲".repeat(200) + "停车" + "乙".repeat(200);
        assertThat(excerpt(long1, "停车")).isEqualTo("…" + "甲".repeat(30) + "[停车]" + "乙".repeat(88) + "…");
    }

    @Test
    void the_line_of_the_hit_is_shown_from_its_beginning_and_lines_are_joined() {
        assertThat(excerpt("第一条\n停车收费\n第三条", "收费")).isEqualTo("…停车[收费] 第三条");
    }

    @Test
    void hits_that_overlap_are_marked_once() {
        assertThat(excerpt("停车收费办法", "停车收费 车收")).isEqualTo("[停车收费]办法");
    }

    @Test
    void no_character_of_two_chars_is_cut() {
        List<Excerpt.Part> parts = Excerpt.of("𠮷".repeat(16) + "路停车" + "𠮷".repeat(60), SearchQuery.of("停车"));
        assertThat(parts.stream().map(Excerpt.Part::text)).allMatch(t -> !Character.isLowSurrogate(t.charAt(0))
                && !Character.isHighSurrogate(t.charAt(t.length() - 1)));
    }

    @Test
    void a_text_that_changed_meanwhile_is_shown_from_its_beginning() {
        assertThat(excerpt("别的内容", "停车")).isEqualTo("别的内容");
    }
}
