package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Whatever a program sends wrong: a problem that says what and how to put it right, and nothing done. */
@FaduTest
class BadCallsTest {

    @Autowired
    private Caller caller;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Ledger ledger;

    private MatterId matter;
    private String determine;

    @BeforeEach
    void begun() {
        matter = procedures.apply("undertaker", "错误调用");
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        determine = "/api/v1/tasks/" + caller.read("office", "/api/v1/matters/" + matter + "/tasks").path("tasks").get(0).path("id")
                .asString() + "/complete";
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"judgedBy": 7}`                          | judgedBy      | expected-text
            `{"judgedBy": {"a": 1}}`                   | judgedBy      | expected-text
            `{"judgedBy": ["a"]}`                      | judgedBy      | expected-text
            `{"riskPossible": "true"}`                 | riskPossible  | expected-boolean
            `{"participation": "PERHAPS"}`             | participation | unknown-choice
            `{"nowhere": "x"}`                         | nowhere       | unknown-field
            `{"judgedBy": "a\\u0000b"}`                | judgedBy      | control-character
            `{"judgedBy": "a\\u0007b"}`                | judgedBy      | control-character
            `{}`                                       | judgedBy      | required.text
            `{"judgedBy": null}`                       | judgedBy      | required.text
            """, delimiter = '|')
    void a_wrong_value_is_named_with_its_field_and_a_remedy(String values, String field, String code) {
        JsonNode problem = caller.problem(send("{\"values\":" + values + "}"), HttpStatus.UNPROCESSABLE_CONTENT, "invalid-values");
        assertThat(StreamSupport.stream(problem.path("errors").spliterator(), false)
                .filter(e -> e.path("field").asString().equals(field) && e.path("code").asString().equals(code)))
                .as(problem.toString()).isNotEmpty()
                .allSatisfy(e -> assertThat(e.path("pointer").asString()).isEqualTo("/values/" + field))
                .allSatisfy(e -> assertThat(e.path("detail").asString()).isNotBlank().doesNotContain("⟦"));
        nothingHappened();
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_its_length() {
        JsonNode problem = caller.problem(send("{\"values\":{\"judgedBy\":\"" + "长".repeat(30_000) + "\"}}"), HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-values");
        assertThat(problem.path("errors").toString()).contains("too-long", "30,000");
        nothingHappened();
    }

    @Test
    void json_that_is_broken_or_names_something_twice_is_refused() {
        for (String broken : List.of("", "{", "{\"values\":{}", "{\"values\":{}}}", "not json", "{'values':{}}",
                "{\"values\":{},\"values\":{}}", "{\"values\":{\"judgedBy\":\"a\",\"judgedBy\":\"b\"}}", "[".repeat(5000))) {
            caller.problem(send(broken), HttpStatus.BAD_REQUEST, "bad-json");
        }
        for (String other : List.of("[]", "\"x\"", "7", "null", "true")) {
            caller.problem(send(other), HttpStatus.BAD_REQUEST, "bad-json");
        }
        caller.problem(send("{\"values\":[]}"), HttpStatus.UNPROCESSABLE_CONTENT, "wrong-type");
        caller.problem(send("{\"value\":{}}"), HttpStatus.UNPROCESSABLE_CONTENT, "unknown-member");
        caller.problem(send("{\"draft\":\"x\",\"values\":{}}"), HttpStatus.UNPROCESSABLE_CONTENT, "bad-draft");
        nothingHappened();
    }

    @Test
    void a_huge_body_is_refused_before_it_is_read_to_its_end() {
        caller.problem(send("{\"values\":{\"judgedBy\":\"" + "x".repeat(2_000_000) + "\"}}"), HttpStatus.CONTENT_TOO_LARGE, "too-large");
        nothingHappened();
    }

    @Test
    void another_format_another_method_and_another_answer_are_refused() {
        caller.problem(caller.perform(request().contentType(MediaType.APPLICATION_XML).content("<a/>")), HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type");
        caller.problem(caller.perform(request().contentType(MediaType.APPLICATION_FORM_URLENCODED).content("outcome=X")),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
        MvcTestResult method = caller.perform(caller.request(HttpMethod.DELETE, "office", "/api/v1/matters/" + matter));
        caller.problem(method, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        assertThat(method.getResponse().getHeader(HttpHeaders.ALLOW)).contains("GET");
        caller.problem(caller.perform(caller.request(HttpMethod.GET, "office", "/api/v1/matters").header(HttpHeaders.ACCEPT, "text/csv")),
                HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        caller.problem(caller.get("office", "/api/v1/nothing"), HttpStatus.NOT_FOUND, "not-found");
        nothingHappened();
    }

    @Test
    void an_act_id_is_asked_for_and_must_be_one() {
        String body = "{\"values\":{}}";
        caller.problem(caller.post("office", determine, null, body), HttpStatus.BAD_REQUEST, "act-id-missing");
        for (String id : List.of("x", "7", "", UUID.randomUUID().toString().toUpperCase(), "../..")) {
            caller.problem(caller.post("office", determine, id, body), HttpStatus.BAD_REQUEST, "bad-act-id");
        }
        caller.problem(caller.post("office", determine, UUID.randomUUID().toString(), "{\"actId\":\"" + UUID.randomUUID() + "\"}"),
                HttpStatus.BAD_REQUEST, "act-id-twice");
        nothingHappened();
    }

    @Test
    void parameters_that_cannot_be_are_refused() {
        for (String path : List.of("/api/v1/matters?limit=0", "/api/v1/matters?limit=100000", "/api/v1/matters?limit=x",
                "/api/v1/matters?after=x", "/api/v1/tasks?list=all", "/api/v1/tasks?list=unit", "/api/v1/tasks?after=_",
                "/api/v1/matters/" + matter + "/record?after=-1", "/api/v1/catalogue?year=x")) {
            caller.problem(caller.get("office", path), HttpStatus.BAD_REQUEST, "bad-parameter");
        }
    }

    @Test
    void ids_of_nothing_and_of_others_are_not_found() {
        for (String path : List.of("/api/v1/matters/x", "/api/v1/matters/" + UUID.randomUUID(), "/api/v1/tasks/x",
                "/api/v1/tasks/" + UUID.randomUUID(), "/api/v1/documents/x", "/api/v1/documents/" + UUID.randomUUID(),
                "/api/v1/meetings/x", "/api/v1/forms/x", "/api/v1/matters/" + matter + "/acts/act_nothing")) {
            caller.problem(caller.get("office", path), HttpStatus.NOT_FOUND, "not-found");
        }
        caller.problem(caller.post("undertaker2", determine, Map.of("values", Map.of())), HttpStatus.NOT_FOUND, "not-found");
        caller.problem(caller.post("undertaker", determine, Map.of("values", Map.of())), HttpStatus.FORBIDDEN, "forbidden");
        nothingHappened();
    }

    @Test
    void a_document_of_somebody_else_or_none_is_no_document() {
        Map<String, Object> values = new HashMap<>(Map.of("title", "他人附件", "decisionClass", "PUBLIC_POLICY", "source", "DEPARTMENT",
                "confidentiality", "OPEN", "outsideReason", "部署", "problem", "问题", "reasons", "依据", "solution", "方案", "necessity", "必要",
                "feasibility", "可行"));
        for (String id : List.of(procedures.document("office", "他人.txt", "他人"), UUID.randomUUID().toString(), "x")) {
            values.put("documents", List.of(id));
            JsonNode problem = caller.problem(caller.post("undertaker", "/api/v1/matters", Map.of("values", values)),
                    HttpStatus.UNPROCESSABLE_CONTENT, "invalid-values");
            assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("documents");
        }
    }

    @Test
    void files_that_are_not_taken_are_refused() {
        caller.problem(caller.upload("undertaker", "空.txt", new byte[0]), HttpStatus.UNPROCESSABLE_CONTENT, "file-refused");
        caller.problem(caller.upload("undertaker", "程序.exe", "MZ".getBytes()), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-refused");
        caller.problem(caller.upload("undertaker", "假.pdf", "文本".getBytes()), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-refused");
        caller.problem(caller.perform(caller.request(HttpMethod.POST, "undertaker", "/api/v1/documents")
                .contentType(MediaType.APPLICATION_JSON).content("{}")), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }

    @Test
    void problems_speak_the_language_of_the_call() {
        MockHttpServletRequestBuilder chinese = MockMvcRequestBuilders.get("/api/v1/matters/x")
                .header(HttpHeaders.AUTHORIZATION, caller.bearer("office"));
        assertThat(caller.json(caller.perform(chinese), HttpStatus.NOT_FOUND).path("detail").asString()).contains("没有这项内容");
        assertThat(caller.json(caller.get("office", "/api/v1/matters/x"), HttpStatus.NOT_FOUND).path("title").asString()).isEqualTo("Not found");
    }

    private MvcTestResult send(String body) {
        return caller.post("office", determine, UUID.randomUUID().toString(), body);
    }

    private MockHttpServletRequestBuilder request() {
        return caller.request(HttpMethod.POST, "office", determine).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private void nothingHappened() {
        assertThat(ledger.extent(StreamId.of(matter)).entries()).isEqualTo(2);
    }
}
