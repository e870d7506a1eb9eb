package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Worklist;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FaduTest
class HelpPanelTest {

    private static final Pattern PANEL = Pattern.compile("<details class=\"card fold guide no-print\">.*?</details>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"/law#([\\w-]+)\"");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private HelpViews helps;
    @Autowired
    private MockMvcTester mvc;

    @Test
    void whoever_drafts_a_legality_opinion_reads_what_why_the_articles_and_an_example() {
        String task = draftingTask();
        assertThat(panel("/tasks/" + task, "reviewer", "zh")).contains("怎么办、为什么、示例", "就权限、程序、内容分别给出结果和理由",
                "三方面缺一不可", "第二十七条", "第二十八条", "<blockquote>", "必须修改：删去第八条押金");
        assertThat(panel("/tasks/" + task, "reviewer", "en")).contains("What to do, why, an example",
                "a result with reasons for authority, procedure and content", "All three heads are needed", "Art. 27", "Art. 28",
                "<blockquote>", "delete the deposit").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void its_articles_lead_to_their_place_on_the_page_of_the_law() {
        String law = page("/law", "reviewer", "zh");
        List<String> places = LINK.matcher(panel("/tasks/" + draftingTask(), "reviewer", "zh")).results()
                .map((MatchResult link) -> link.group(1)).toList();
        assertThat(places).hasSize(2).allSatisfy(place -> assertThat(law).contains("id=\"" + place + "\""));
    }

    @Test
    void it_is_read_before_the_form() {
        String page = page("/tasks/" + draftingTask(), "reviewer", "zh");
        assertThat(page.indexOf("card fold guide")).isPositive().isLessThan(page.indexOf("<form class=\"card act\""));
    }

    @ParameterizedTest
    @CsvSource({"/catalogue/start, undertaker, 第十条第一款", "/meetings/call, office, 第三十条第一款"})
    void pages_with_forms_of_their_own_have_it_as_well(String path, String account, String article) {
        assertThat(panel(path, account, "zh")).contains(article, "<blockquote>");
    }

    @Test
    void an_act_whose_law_is_not_on_the_page_of_the_law_names_it_without_a_link() {
        HelpView help = helps.of("draftOpinion", List.of(new LegalBasis("penalty-law", "16")));
        assertThat(help.articles()).singleElement().extracting(HelpView.Article::place).isNull();
    }

    @Test
    void a_form_the_product_no_longer_has_stands_without_help() {
        assertThat(helps.of("formOfAnOlderModel", List.of())).isNull();
    }

    private String draftingTask() {
        MatterId matter = procedures.start("undertaker", "起草审查意见时看帮助", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        walk.accepted("undertaker", matter);
        walk.advised("adviser", matter);
        return worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_draftOpinion")).findFirst().orElseThrow()
                .task().toString();
    }

    private String panel(String path, String account, String language) {
        return PANEL.matcher(page(path, account, language)).results().map(MatchResult::group).findFirst().orElse("");
    }

    private String page(String path, String account, String language) {
        var answer = mvc.perform(get(path).cookie(new Cookie("fadu-language", language)).with(SignedInAs.person(account)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
