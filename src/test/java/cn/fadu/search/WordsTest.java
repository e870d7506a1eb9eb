package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as rows of units, and the tokens the index holds of them. */
class WordsTest {

    private static List<String> units(String text) {
        return Words.of(text).stream().map(Words.Unit::text).toList();
    }

    @Test
    void characters_stand_alone_and_letters_and_digits_run_together() {
        assertThat(units("停车收费Plan2026年")).containsExactly("停", "车", "收", "费", "plan", "2026", "年");
    }

    @Test
    void full_width_and_other_compatibility_forms_are_made_one() {
        assertThat(units("ＡＢＣ１２３ ② Ⅳ ｱ")).containsExactly("abc", "123", "2", "iv", "ア");
        assertThat(units("（２０２６）")).isEqualTo(units("(2026)"));
    }

    @Test
    void letters_lose_case_and_accents() {
        assertThat(units("Café CAFÉ cafe\u0301")).containsExactly("cafe", "cafe", "cafe");
    }

    @Test
    void characters_outside_the_basic_plane_are_whole_and_broken_ones_are_left_out() {
        assertThat(units("𠮷野\ud842")).containsExactly("𠮷", "野");
        assertThat(Tokens.of(Words.of("𠮷野"))).containsExactly("𠮷野");
    }

    @Test
    void every_unit_knows_where_it_stands_in_the_text() {
        String text = "（ＡＢ）停，12";
        assertThat(Words.of(text).stream().map(u -> text.substring(u.from(), u.to())).toList()).containsExactly("ＡＢ", "停", "12");
    }

    @Test
    void brackets_count_for_nothing_and_the_end_of_a_sentence_parts() {
        assertThat(Words.joined(Words.of("市政发〔2026〕12号"))).isEqualTo(Words.joined(Words.of("市政发 [2026] 12 号")));
        assertThat(Words.joined(Words.of("加强管理。公园"))).isEqualTo("加强管理\n公园");
        assertThat(Tokens.of(Words.of("管理。公园"))).containsExactly("管理", "公园");
    }

    @Test
    void the_index_holds_pairs_numbers_and_beginnings_of_words() {
        assertThat(Tokens.of(Words.of("第3条 Night buses"))).containsExactlyInAnyOrder("第3", "3", "3条", "n", "ni", "nig", "nigh",
                "night", "条night", "b", "bu", "bus", "buse", "buses", "night buses");
    }

    @Test
    void a_phrase_has_only_tokens_that_every_text_with_it_has() {
        for (String text : List.of("市政发〔2026〕12号", "夜间bus线路", "Night buses 2026", "Regulations on recordkeeping", "第3条")) {
            List<Words.Unit> units = Words.of(text);
            for (int from = 0; from < units.size(); from++) {
                for (int to = from + 1; to <= units.size(); to++) {
                    assertThat(Tokens.of(units)).as(text).containsAll(Tokens.ofPhrase(units.subList(from, to)));
                }
            }
        }
    }
}
