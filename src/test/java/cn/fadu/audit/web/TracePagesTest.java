package cn.fadu.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages on which somebody traces a matter. */
@FaduTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracePagesTest {

    private static final Pattern LISTED = Pattern.compile("id=\"entry-(\\d+)\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void the_digest_shown_is_that_of_the_downloaded_bytes_and_the_next_entry_names_it() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯摘要");

        byte[] third = get("auditor", matter, "/entries/3/bytes").getContentAsByteArray();
        byte[] fourth = get("auditor", matter, "/entries/4/bytes").getContentAsByteArray();

        String digest = Digest.of(third).hex();
        assertThat(page("auditor", matter, "/entries/3")).contains("<code class=\"digest\" tabindex=\"0\">" + digest + "<");
        assertThat(new String(fourth, StandardCharsets.UTF_8)).contains("\"previous\":\"" + digest + "\"");
        assertThat(get("auditor", matter, "/entries/3/bytes").getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("entry-3.txt");
    }

    @Test
    void who_may_not_read_the_matter_finds_no_trace_of_it() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯权限");

        for (String place : List.of("", "/print", "/entries/1", "/entries/1/bytes")) {
            assertThat(get("undertaker", matter, place).getStatus()).as(place).isEqualTo(200);
            assertThat(get("auditor", matter, place).getStatus()).as(place).isEqualTo(200);
            assertThat(get("undertaker2", matter, place).getStatus()).as(place).isEqualTo(404);
            assertThat(get("sysadmin", matter, place).getStatus()).as(place).isEqualTo(403);
        }
        for (String number : List.of("0", "-1", "99", "x", "99999999999999999999")) {
            assertThat(get("auditor", matter, "/entries/" + number).getStatus()).as(number).isEqualTo(404);
        }
    }

    @Test
    void an_expert_does_not_come_to_the_opinion_of_another_before_all_are_in() throws Exception {
        String opinion = "首位专家认为坝体渗漏";
        MatterId matter = procedures.start("undertaker", "追溯论证", "professional", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_chooseExperts", "form", "WRITTEN", "pool", "expert|expert2",
                "questions", "可行性", "replyBy", procedures.today().toString());
        declares("expert", matter);
        declares("expert2", matter);
        gives("expert", matter, opinion);
        long number = numbers(page("undertaker", matter, "?q=" + opinion)).get(0);

        assertThat(page("expert", matter, "/print")).contains(opinion);
        assertThat(page("expert2", matter, "/print")).isNotEmpty().doesNotContain(opinion);
        assertThat(numbers(page("expert2", matter, "?q=" + opinion))).isEmpty();
        assertThat(get("expert2", matter, "/entries/" + number).getStatus()).isEqualTo(404);
        assertThat(get("expert2", matter, "/entries/" + number + "/bytes").getStatus()).isEqualTo(404);

        gives("expert2", matter, "第二位专家认为可行");
        assertThat(page("expert2", matter, "/entries/" + number)).contains(opinion);
    }

    @Test
    void filters_stand_in_the_address_and_say_how_many_entries_each_value_has() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯筛选");
        walk.draft("undertaker", matter, "草案");

        String all = page("auditor", matter, "");
        List<Long> ofHead = numbers(page("auditor", matter, "?person=unit-head"));

        assertThat(numbers(all)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(ofHead).hasSize(1);
        assertThat(all).containsPattern("<option value=\"unit-head\">[^<]*（1）</option>");
        assertThat(numbers(page("auditor", matter, "?stage=DRAFT"))).hasSize(2);
        assertThat(numbers(page("auditor", matter, "?stage=DRAFT&documents=true"))).hasSize(1);
        assertThat(numbers(page("auditor", matter, "?article=order-713/12-1"))).isNotEmpty().hasSizeLessThan(7);
        assertThat(numbers(page("auditor", matter, "?from=2099-01-01"))).isEmpty();
        assertThat(page("auditor", matter, "?from=2099-01-01")).contains("没有符合筛选的记录").contains("清除筛选");
    }

    @Test
    void a_date_that_is_none_is_said_and_nothing_typed_is_lost() throws Exception {
        MatterId matter = procedures.apply("undertaker", "追溯日期");

        String page = page("auditor", matter, "?from=yesterday&q=追溯日期");

        assertThat(page).contains("“自”不是日期").contains("value=\"yesterday\"").contains("value=\"追溯日期\"");
    }

    @Test
    void what_changed_is_said_with_the_value_before_and_where_it_was_stated() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯变化");
        walk.draft("undertaker", matter, "第一稿");
        walk.consultation("undertaker", matter, 30);
        long opened = numbers(page("auditor", matter, "?stage=DRAFT")).get(0);

        assertThat(page("auditor", matter, "/entries/" + opened)).containsPattern("(?s)草案</th>.*?（无）.*?第 1 版");
        assertThat(page("auditor", matter, "/entries/5")).contains("事项状态");
    }

    @Test
    void an_entry_taken_back_and_the_one_that_took_it_back_name_each_other() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯撤回");
        walk.registered("undertaker", matter, "有误的草案");
        procedures.recalls("undertaker", matter, "userTask_approveDraft");
        List<Long> drafts = numbers(page("auditor", matter, "?stage=DRAFT"));

        assertThat(drafts).hasSize(2);
        assertThat(page("auditor", matter, "/entries/" + drafts.get(0))).contains("已由第 " + drafts.get(1) + " 号记录撤回");
        assertThat(page("auditor", matter, "/entries/" + drafts.get(1))).contains("撤回第 " + drafts.get(0) + " 号记录")
                .contains("不再作数");
    }

    private void declares(String account, MatterId matter) {
        procedures.does(account, matter, "userTask_declareExpertInterest", "directInterest", "NO", "confidential", "true",
                "answer", "ACCEPTED");
    }

    private void gives(String account, MatterId matter, String opinion) {
        procedures.does(account, matter, "userTask_giveExpertOpinion", "necessity", opinion, "feasibility", "可行",
                "soundness", "科学", "conclusion", "FEASIBLE", "signedBy", account);
    }

    private static List<Long> numbers(String page) {
        return LISTED.matcher(page).results().map(MatchResult::group).map(id -> Long.valueOf(id.replaceAll("\\D", ""))).toList();
    }

    private String page(String account, MatterId matter, String rest) throws Exception {
        return get(account, matter, rest).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String account, MatterId matter, String rest) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/matters/" + matter + "/trace" + rest).with(SignedInAs.person(account)))
                .andReturn().getResponse();
    }
}
