package cn.fadu.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.search.FollowRecord;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a search and its answer to programs. */
@FaduTest
class SearchPagesTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private FollowRecord follower;
    @Autowired
    private JdbcTemplate jdbc;

    private MvcTestResult ask(String person, String path, String... parameters) {
        var request = mvc.get().uri(path).with(SignedInAs.person(person));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult search(String person, String typed, String... more) {
        String[] parameters = new String[more.length + 2];
        parameters[0] = "q";
        parameters[1] = typed;
        System.arraycopy(more, 0, parameters, 2, more.length);
        return ask(person, "/search", parameters);
    }

    @Test
    void a_hit_is_shown_with_its_words_marked_and_its_address() {
        MatterId matter = procedures.start("undertaker", "瓮城夜景照明");
        walk.draft("undertaker", matter, "草案");
        follower.followAll();
        assertThat(search("undertaker", "夜景照明")).hasStatusOk().bodyText()
                .contains("瓮城<mark>夜景照明</mark>", "/matters/" + matter, "共 1 处", "事项标题（1）", "准备（1）", "“夜景照明”的搜索结果");
        assertThat(search("undertaker", "夜景照明", "kind", "TITLE", "stage", "PREPARATION")).bodyText().contains("清除筛选", "共 1 处");
        assertThat(search("undertaker", "夜景照明", "kind", "MINUTES")).bodyText().contains("在所选范围内没有找到", "清除筛选");
        assertThat(search("undertaker", "夜景照明", "kind", "no such", "stage", "x", "year", "99999", "after", "x")).hasStatusOk().bodyText()
                .contains("共 1 处");
    }

    @Test
    void what_an_entry_says_leads_to_that_entry() {
        MatterId matter = procedures.start("undertaker", "照壁复原");
        walk.registered("undertaker", matter, "草案");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "NO", "comment", "须弥座线脚有误");
        follower.followAll();
        assertThat(search("undertaker", "须弥座线脚")).bodyText().contains("<mark>须弥座线脚</mark>有误", "/matters/" + matter + "?entry=", "#entry-")
                .doesNotContain("⟦");
    }

    @Test
    void whatever_stands_in_a_text_is_shown_and_never_run() {
        MatterId matter = procedures.start("undertaker", "影壁标识");
        walk.registered("undertaker", matter, "草案");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "NO", "comment",
                "</mark><script>alert('鸱吻构件')</script>&lt;");
        follower.followAll();
        assertThat(search("undertaker", "鸱吻构件")).bodyText().contains("&lt;script&gt;alert(&#39;<mark>鸱吻构件</mark>&#39;)").doesNotContain("<script>alert");
        assertThat(search("undertaker", "\"><script>alert(1)</script>")).hasStatusOk().bodyText().doesNotContain("<script>alert");
    }

    @Test
    void what_cannot_be_looked_for_says_why_and_keeps_what_was_typed() {
        assertThat(search("undertaker", "")).hasStatusOk().bodyText().contains("可以搜事项标题").doesNotContain("role=\"alert\"");
        assertThat(search("undertaker", "车")).bodyText().contains("太短了", "value=\"车\"", "可以搜事项标题");
        assertThat(search("undertaker", "%_？！")).bodyText().contains("只有标点或者符号", "value=\"%_？！\"");
        assertThat(search("undertaker", "长".repeat(200))).bodyText().contains("太长了，最多 100 个字符", "长".repeat(200));
        assertThat(search("undertaker", "不存在的鲲鹏")).bodyText().contains("没有找到", "请核对用字", "共 0 处");
        assertThat(search("undertaker", "a\u0000b\ud800c")).hasStatusOk();
    }

    @Test
    void the_three_administrators_and_strangers_search_nothing() {
        for (String person : List.of("sysadmin", "secadmin", "audadmin")) {
            assertThat(search(person, "决策")).as(person).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(ask(person, "/api/v1/search", "q", "决策")).as(person).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.get().uri("/search").param("q", "决策").accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mvc.get().uri("/api/v1/search").param("q", "决策")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void that_an_auditor_searched_is_recorded_and_not_the_words() {
        String looks = "SELECT count(*) FROM access_event WHERE kind = 'VIEWED' AND person = 'auditor' AND subject = ?";
        int pages = jdbc.queryForObject(looks, Integer.class, "/search");
        int answers = jdbc.queryForObject(looks, Integer.class, "/api/v1/search");
        search("auditor", "机密的词");
        ask("auditor", "/api/v1/search", "q", "机密的词");
        assertThat(jdbc.queryForObject(looks, Integer.class, "/search")).isEqualTo(pages + 1);
        assertThat(jdbc.queryForObject(looks, Integer.class, "/api/v1/search")).isEqualTo(answers + 1);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM access_event WHERE subject LIKE '%机密的词%'", Integer.class)).isZero();
    }

    @Test
    void a_program_gets_the_same_answer() {
        MatterId matter = procedures.start("undertaker", "牌坊测绘");
        follower.followAll();
        MvcTestResult answer = ask("undertaker", "/api/v1/search", "q", "牌坊测绘", "kind", "TITLE");
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.items[0].matter").isEqualTo(matter.toString());
        assertThat(answer).bodyJson().extractingPath("$.items[0].excerpt[0]").isEqualTo(Map.of("text", "牌坊测绘", "marked", true));
        assertThat(answer).bodyJson().extractingPath("$.counts.kind[0]").isEqualTo(Map.of("value", "TITLE", "count", 1));
        assertThat(answer).bodyJson().extractingPath("$.next").isNull();
        procedures.apply("undertaker", "牌坊测绘之二");
        follower.followAll();
        String next = (String) JsonPath.read(body(ask("undertaker", "/api/v1/search", "q", "牌坊测绘", "limit", "1",
                "kind", "TITLE")), "$.next");
        assertThat(next).startsWith("/api/v1/search?q=%E7%89%8C").contains("kind=TITLE", "limit=1", "after=");
        assertThat(mvc.get().uri(URI.create(next)).with(SignedInAs.person("undertaker"))).bodyJson()
                .extractingPath("$.items[0].matter").isEqualTo(matter.toString());
        assertThat(ask("undertaker2", "/api/v1/search", "q", "牌坊测绘")).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void a_program_is_told_what_is_wrong_with_its_question() {
        for (String[] asked : new String[][] {{"q", "车"}, {"q", ""}, {}, {"q", "停车", "kind", "NONE"}, {"q", "停车", "stage", "x"},
            {"q", "停车", "year", "25"}, {"q", "停车", "after", "x"}, {"q", "停车", "limit", "0"}, {"q", "停车", "limit", "201"}, {"q", "停车", "limit", "many"}}) {
            assertThat(ask("undertaker", "/api/v1/search", asked)).as(String.join(" ", asked)).hasStatus(HttpStatus.BAD_REQUEST)
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void every_page_has_the_box_but_those_of_administrators() {
        for (String path : List.of("/", "/matters", "/search", "/law")) {
            assertThat(ask("undertaker", path)).as(path).bodyText().contains("action=\"/search\"");
        }
        assertThat(ask("sysadmin", "/admin")).bodyText().doesNotContain("action=\"/search\"");
    }
}
