package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@FaduTest
class GatesApiTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;
    @Autowired
    private JdbcTemplate jdbc;

    private MatterId matter;

    @BeforeEach
    void drafted() {
        matter = procedures.start("undertaker", "关口接口");
        walk.draft("undertaker", matter, "草案");
    }

    @Test
    void every_guarded_act_is_answered_with_rule_answer_articles_message_and_remedy() throws Exception {
        JsonNode all = json(asked("undertaker"));
        assertThat(all.path("matter").asString()).isEqualTo(matter.toString());
        assertThat(all.path("on").asString()).isEqualTo(procedures.today().toString());
        assertThat(all.path("entries").asLong()).isEqualTo(ledger.extent(StreamId.of(matter)).entries());
        assertThat(stream(all.path("gates")).map(g -> g.path("act").asString()))
                .containsExactlyElementsOf(Stream.of(GuardedAct.values()).map(Enum::name).toList());
        JsonNode agenda = gate(all, "PUT_ON_AGENDA");
        assertThat(agenda.path("open").asBoolean()).isFalse();
        assertThat(agenda.path("name").asString()).isEqualTo("列入会议议题");
        JsonNode review = verdict(agenda, "legalityOpinionCoversDraft");
        assertThat(review.path("answer").asString()).isEqualTo("BROKEN");
        assertThat(review.path("articles").get(0).asString()).isEqualTo("order-713/25-2");
        assertThat(review.path("message").asString()).isNotBlank();
        assertThat(review.path("proof").isNull()).isTrue();
        JsonNode remedy = review.path("remedy");
        assertThat(remedy.path("act").asString()).isNotBlank();
        assertThat(remedy.path("desk").asString()).contains("/");
        assertThat(remedy.path("unit").asString()).isEqualTo(procedures.as("undertaker").unit().value());
        assertThat(remedy.path("from").asString()).isGreaterThanOrEqualTo(procedures.today().toString());
    }

    @Test
    void what_is_fulfilled_names_the_entry_that_fulfilled_it_with_its_documents() throws Exception {
        walk.noticeReady("undertaker", matter);
        assertThat(procedures.attempt("undertaker", matter, "userTask_publishNotice", notice(31)))
                .isInstanceOf(ActResult.Recorded.class);
        JsonNode proof = verdict(gate(json(asked("undertaker")), "PUBLISH_NOTICE"), "consultationLength").path("proof");
        assertThat(proof.path("act").asString()).isEqualTo("userTask_publishNotice");
        assertThat(proof.path("on").asString()).isEqualTo(procedures.today().toString());
        assertThat(proof.path("entry").asLong()).isEqualTo(ledger.readAll(StreamId.of(matter)).stream()
                .filter(e -> e.action().equals("userTask_publishNotice")).findFirst().orElseThrow().sequence());
        assertThat(stream(proof.path("documents")).map(d -> d.path("name").asString())).contains("公告.txt");
    }

    @Test
    void messages_are_in_the_language_chosen_in_the_product_or_asked_for_in_the_call() throws Exception {
        assertThat(asked("undertaker")).hasHeader("Content-Language", "zh-CN");
        MvcTestResult call = mvc.perform(call("undertaker").header("Accept-Language", "en-GB,en;q=0.8"));
        assertThat(call).hasHeader("Content-Language", "en");
        assertThat(gate(json(call), "PUT_ON_AGENDA").path("name").asString()).isEqualTo("Put on the agenda");
        MvcTestResult chosen = mvc.perform(call("undertaker").header("Accept-Language", "en").cookie(new Cookie("fadu-language", "zh")));
        assertThat(gate(json(chosen), "PUT_ON_AGENDA").path("name").asString()).isEqualTo("列入会议议题");
        assertThat(mvc.perform(get("/matters/" + matter).header("Accept-Language", "en").with(SignedInAs.person("undertaker"))))
                .as("pages go by the choice alone").bodyText().contains("lang=\"zh-CN\"");
    }

    @Test
    void who_may_not_read_the_matter_is_not_told_that_there_is_one() {
        assertProblem(asked("undertaker2"), HttpStatus.NOT_FOUND);
        assertProblem(mvc.perform(get("/api/v1/matters/" + UUID.randomUUID() + "/gates").with(SignedInAs.person("auditor"))),
                HttpStatus.NOT_FOUND);
        assertProblem(mvc.perform(get("/api/v1/matters/x/gates").with(SignedInAs.person("auditor"))), HttpStatus.NOT_FOUND);
        assertProblem(asked("sysadmin"), HttpStatus.FORBIDDEN);
        assertProblem(mvc.perform(get(path())), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void the_auditor_reads_the_gates_and_the_organ_knows_that_they_did() {
        int before = looks();
        assertThat(asked("auditor")).hasStatusOk();
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(asked("undertaker")).hasStatusOk();
        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return jdbc.queryForObject("SELECT count(*) FROM access_event WHERE subject = ? AND kind = 'VIEWED'", Integer.class, path());
    }

    private java.util.Map<String, java.util.List<String>> notice(int days) {
        return Procedures.form("from", procedures.today().toString(), "until", procedures.today().plusDays(days).toString(),
                "channels", "GOVERNMENT_WEBSITE", "explanation", procedures.document("undertaker", "说明.txt", "说明"),
                "howToComment", "来信", "contact", "电话", "notice", procedures.document("undertaker", "公告.txt", "公告"));
    }

    private String path() {
        return "/api/v1/matters/" + matter + "/gates";
    }

    private MvcTestResult asked(String account) {
        return mvc.perform(call(account));
    }

    private MockHttpServletRequestBuilder call(String account) {
        return get(path()).with(SignedInAs.person(account));
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return CanonicalJson.read(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode gate(JsonNode all, String act) {
        return stream(all.path("gates")).filter(g -> g.path("act").asString().equals(act)).findFirst().orElseThrow();
    }

    private static JsonNode verdict(JsonNode gate, String rule) {
        return stream(gate.path("verdicts")).filter(v -> v.path("rule").asString().equals(rule)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
