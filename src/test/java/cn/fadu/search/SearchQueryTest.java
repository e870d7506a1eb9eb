package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.search.SearchQuery.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed into the search, read as phrases or answered with what is wrong with it. */
class SearchQueryTest {

    /** Whether a text is found, by index and phrase together as the database asks. */
    private static boolean finds(String typed, String text) {
        SearchQuery query = SearchQuery.of(typed);
        List<Words.Unit> units = Words.of(text);
        boolean candidate = Tokens.of(units).containsAll(query.tokens());
        boolean found = query.wanted().stream().allMatch(Words.joined(units)::contains);
        assertThat(!found || candidate).as("what has the phrase has its tokens").isTrue();
        return candidate && found;
    }

    @Test
    void what_cannot_be_looked_for_is_told_apart() {
        assertThat(SearchQuery.of(null).problem()).isEqualTo(Problem.EMPTY);
        assertThat(SearchQuery.of(" \u3000\t").problem()).isEqualTo(Problem.EMPTY);
        assertThat(SearchQuery.of("？！……%_*").problem()).isEqualTo(Problem.SIGNS_ONLY);
        assertThat(SearchQuery.of("\u0000\ud800").problem()).isEqualTo(Problem.SIGNS_ONLY);
        for (String single : List.of("车", "a", "7", "公 园", "𠮷", "〔车〕")) {
            assertThat(SearchQuery.of(single).problem()).as(single).isEqualTo(Problem.TOO_SHORT);
        }
        assertThat(SearchQuery.of("车".repeat(101)).problem()).isEqualTo(Problem.TOO_LONG);
        assertThat(SearchQuery.of("车".repeat(100)).problem()).isNull();
    }

    @Test
    void whatever_can_be_looked_for_has_a_token() {
        for (String typed : List.of("停车", "ab", "12", "a1", "车a", "车1", "停车 费", "1车", "ａｂ", "𠮷野")) {
            assertThat(SearchQuery.of(typed).problem()).as(typed).isNull();
            assertThat(SearchQuery.of(typed).tokens()).as(typed).isNotEmpty();
        }
    }

    @Test
    void a_number_is_found_with_any_brackets_or_none_and_never_within_another_number() {
        for (String typed : List.of("市政发〔2026〕12号", "市政发[2026]12号", "市政发（2026）12号", "市政发２０２６ 12号", "〔2026〕12号", "12号")) {
            assertThat(finds(typed, "市政发〔2026〕12号")).as(typed).isTrue();
        }
        assertThat(finds("12号", "市政发〔2026〕112号")).isFalse();
        assertThat(finds("2026", "20260")).isFalse();
    }

    @Test
    void a_word_of_letters_may_go_on_and_must_begin_where_it_begins() {
        assertThat(finds("park", "Fees for PARKING")).isTrue();
        assertThat(finds("king", "Fees for parking")).isFalse();
        assertThat(finds("recordkeeping", "Rules on record-keeping")).isFalse();
        assertThat(finds("record-keep", "Rules on record keeping")).isTrue();
        assertThat(finds("regulation", "Regulating traffic")).as("alike in the first letters only").isFalse();
    }

    @Test
    void several_words_all_have_to_stand_in_the_text_in_any_order() {
        assertThat(finds("夜间 bus", "Bus 线路夜间运行")).isTrue();
        assertThat(finds("夜间 地铁", "Bus 线路夜间运行")).isFalse();
        assertThat(finds("收费 车", "停车收费")).as("a single character beside a word").isTrue();
        assertThat(finds("收费 路", "停车收费")).isFalse();
    }

    @Test
    void characters_that_only_stand_near_one_another_are_no_phrase() {
        assertThat(finds("城市公园", "城市公园")).isTrue();
        assertThat(finds("城市公园", "城市，市公，公园")).isFalse();
        assertThat(finds("城市公园", "公园、市公所、城市")).isFalse();
        assertThat(finds("管理公园", "加强管理。公园")).isFalse();
    }

    @Test
    void signs_with_a_meaning_elsewhere_have_none_here() {
        assertThat(finds("100%", "覆盖率100％")).isTrue();
        assertThat(finds("停车%收费", "停车收费")).isTrue();
        assertThat(finds("停_车", "停占车")).isFalse();
        assertThat(finds("'; DROP TABLE matter; --", "停车")).isFalse();
        assertThat(finds("drop table", "'; DROP TABLE matter; --")).isTrue();
    }
}
