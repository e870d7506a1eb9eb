package cn.fadu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.statute.Answer;
import cn.fadu.statute.LawRows;
import cn.fadu.statute.Statute;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FaduTest
class LawPageTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private LawTable table;

    @ParameterizedTest
    @ValueSource(strings = {"undertaker", "member1", "auditor", "sysadmin", "adviser"})
    void everybody_who_is_signed_in_reads_every_row_of_the_law(String account) {
        assertThat(mvc.perform(get("/law").with(SignedInAs.person(account)))).hasStatusOk().bodyText()
                .contains(LawRows.all().stream().map(row -> "id=\"" + row.row() + "\"").toList());
    }

    @Test
    void a_stranger_reads_it_not() {
        assertThat(mvc.perform(get("/law"))).hasStatus3xxRedirection();
    }

    @Test
    void it_is_read_in_english_as_well() {
        assertThat(mvc.perform(get("/law").cookie(new Cookie("fadu-language", "en")).with(SignedInAs.person("undertaker"))))
                .hasStatusOk().bodyText().contains("An open consultation lasts at least 30 days as a rule", "Chapter 3")
                .doesNotContain("⟦");
    }

    @Test
    void counts_stand_beside_their_rule_the_grave_first_and_rules_that_judged_nothing_have_none() {
        LawView view = table.view(Optional.of(Map.of("consultationLength", Map.of(Answer.HOLDS, 12, Answer.BROKEN, 1,
                Answer.NOT_APPLICABLE, 40))));
        assertThat(view.counted()).isTrue();
        assertThat(rule(view, "consultationLength").answered()).extracting(LawView.Count::tone).containsExactly("red", "green");
        assertThat(rule(view, "consultationLength").answered()).extracting(LawView.Count::text).last().asString().contains("12");
        assertThat(rule(view, "hearingMaterials").answered()).isEmpty();
        assertThat(rule(table.view(Optional.empty()), "consultationLength").answered()).isNull();
    }

    @Test
    void every_rule_stands_in_the_table() {
        assertThat(rules(table.view(Optional.empty()))).extracting(LawView.RuleView::id)
                .containsAll(Statute.rules().stream().map(rule -> rule.id()).toList());
    }

    private static LawView.RuleView rule(LawView view, String id) {
        return rules(view).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<LawView.RuleView> rules(LawView view) {
        return view.chapters().stream().flatMap(c -> c.articles().stream()).flatMap(a -> a.rows().stream())
                .flatMap(r -> r.rules().stream()).toList();
    }
}
