package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs do with matters: the same as people on the pages. */
@FaduTest
class ActsByApiTest {

    private static final Map<String, Object> APPLICATION = Map.ofEntries(Map.entry("title", "接口办理的事项"),
            Map.entry("decisionClass", "PUBLIC_POLICY"), Map.entry("source", "DEPARTMENT"), Map.entry("confidentiality", "OPEN"),
            Map.entry("outsideReason", "目录公布后新近部署"), Map.entry("problem", "问题"), Map.entry("reasons", "依据"),
            Map.entry("solution", "方案"), Map.entry("necessity", "必要"), Map.entry("feasibility", "可行"));

    @Autowired
    private Caller caller;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;

    @Test
    void a_matter_is_applied_for_and_its_first_task_waits_at_the_desk_it_is_addressed_to() {
        JsonNode begun = caller.does("undertaker", "/api/v1/matters", Map.of("values", APPLICATION));
        String matter = begun.path("matter").asString();
        assertThat(begun.path("entry").asLong()).isEqualTo(1);
        assertThat(begun.path("digest").asString()).isEqualTo(record(matter).get(0).path("digest").asString());
        JsonNode opened = begun.path("opened").get(0);
        assertThat(opened.path("act").asString()).isEqualTo("userTask_confirmScope");
        assertThat(opened.path("mine").asBoolean()).isFalse();

        JsonNode task = caller.read("office", "/api/v1/tasks/" + opened.path("id").asString());
        assertThat(task.path("name").asString()).isNotBlank();
        assertThat(task.path("form").path("id").asString()).isEqualTo("confirmScope");
        assertThat(stream(task.path("form").path("components")).map(c -> c.path("key").asString())).contains("outcome");
        JsonNode done = caller.does("office", complete(opened), Map.of("values", Map.of("outcome", "APPLICABLE")));
        assertThat(done.path("entry").asLong()).isEqualTo(2);
        assertThat(done.path("opened").get(0).path("act").asString()).isEqualTo("userTask_determineProcedures");
        assertThat(record(matter)).extracting(e -> e.path("act").asString()).containsExactly("act_applyForStart", "userTask_confirmScope");
        assertThat(record(matter).get(1).path("previous").asString()).isEqualTo(record(matter).get(0).path("digest").asString());
        assertThat(caller.read("undertaker", "/api/v1/matters/" + matter).path("title").asString()).isEqualTo("接口办理的事项");
    }

    @Test
    void a_retry_gets_the_same_answer_and_makes_no_second_entry() {
        MatterId matter = procedures.apply("undertaker", "重试");
        JsonNode task = caller.read("office", "/api/v1/matters/" + matter + "/tasks").path("tasks").get(0);
        String id = UUID.randomUUID().toString();
        String body = "{\"values\":{\"outcome\":\"APPLICABLE\"}}";
        MvcTestResult first = caller.post("office", complete(task), id, body);
        MvcTestResult again = caller.post("office", complete(task), id, body);
        assertThat(caller.json(again, HttpStatus.OK)).isEqualTo(caller.json(first, HttpStatus.OK));
        assertThat(first.getResponse().getHeader("Idempotency-Replayed")).isNull();
        assertThat(again).hasHeader("Idempotency-Replayed", "true");
        assertThat(ledger.extent(StreamId.of(matter)).entries()).isEqualTo(2);

        String other = "{\"values\":{\"outcome\":\"NOT_APPLICABLE\"}}";
        caller.problem(caller.post("office", complete(task), id, other), HttpStatus.CONFLICT, "act-id-used");
        caller.problem(caller.post("reviewer", complete(task), id, body), HttpStatus.CONFLICT, "act-id-used");
        assertThat(ledger.extent(StreamId.of(matter)).entries()).isEqualTo(2);
    }

    @Test
    void a_start_sent_twice_begins_one_matter() {
        String id = UUID.randomUUID().toString();
        String body = JsonMapper.shared().writeValueAsString(Map.of("actId", id, "values", APPLICATION));
        MvcTestResult first = caller.post("undertaker", "/api/v1/matters", null, body);
        MvcTestResult again = caller.post("undertaker", "/api/v1/matters", null, body);
        assertThat(caller.json(again, HttpStatus.CREATED)).isEqualTo(caller.json(first, HttpStatus.CREATED));
        assertThat(first.getResponse().getHeader("Location")).isEqualTo(again.getResponse().getHeader("Location"));
    }

    @Test
    void what_was_refused_may_be_put_right_under_the_same_act_id() {
        MatterId matter = procedures.apply("undertaker", "更正");
        JsonNode task = caller.read("office", "/api/v1/matters/" + matter + "/tasks").path("tasks").get(0);
        String id = UUID.randomUUID().toString();
        JsonNode problem = caller.problem(caller.post("office", complete(task), id, "{\"values\":{}}"), HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-values");
        assertThat(problem.path("errors").get(0).path("pointer").asString()).isEqualTo("/values/outcome");
        assertThat(problem.path("errors").get(0).path("label").asString()).isNotBlank();
        assertThat(caller.post("office", complete(task), id, "{\"values\":{\"outcome\":\"APPLICABLE\"}}")).hasStatusOk();
    }

    @Test
    void an_act_id_of_a_page_is_not_taken_for_another_call() {
        MatterId matter = procedures.apply("undertaker", "页面的编号");
        String used = ledger.readAll(StreamId.of(matter)).get(0).act().toString();
        JsonNode task = caller.read("office", "/api/v1/matters/" + matter + "/tasks").path("tasks").get(0);
        caller.problem(caller.post("office", complete(task), used, "{\"values\":{\"outcome\":\"APPLICABLE\"}}"), HttpStatus.CONFLICT,
                "act-id-used");
    }

    @Test
    void documents_are_uploaded_first_and_belong_to_the_matter_once_an_act_names_them() throws Exception {
        MatterId matter = procedures.start("undertaker", "附件");
        byte[] content = "草案正文".getBytes(StandardCharsets.UTF_8);
        JsonNode text = caller.json(caller.upload("undertaker", "草案.txt", content), HttpStatus.CREATED);
        JsonNode explanation = caller.json(caller.upload("undertaker", "说明.txt", content), HttpStatus.CREATED);
        assertThat(text.path("matter").isNull()).isTrue();
        String path = "/api/v1/documents/" + text.path("id").asString();
        assertThat(caller.get("office", path)).as("somebody else's, until it is filed").hasStatus(HttpStatus.NOT_FOUND);

        JsonNode task = task("undertaker", matter, "userTask_registerDraft");
        JsonNode done = caller.does("undertaker", complete(task), Map.of("values", Map.of("text", text.path("id").asString(),
                "explanation", explanation.path("id").asString(), "basis", "《中华人民共和国动物防疫法》")));
        assertThat(done.path("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(caller.read("office", path).path("matter").asString()).isEqualTo(matter.toString());
        MvcTestResult loaded = caller.get("office", path + "/content");
        assertThat(loaded).hasStatusOk();
        assertThat(loaded.getResponse().getHeader("Content-Disposition")).startsWith("attachment").endsWith("%E8%8D%89%E6%A1%88.txt");
        assertThat(loaded.getResponse().getContentAsByteArray()).isEqualTo(content);
        assertThat(caller.get("undertaker2", path + "/content")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stream(caller.read("office", "/api/v1/matters/" + matter + "/documents").path("documents"))
                .map(d -> d.path("name").asString())).contains("草案.txt", "说明.txt");
    }

    @Test
    void a_closed_gate_names_what_is_missing_and_who_supplies_it() {
        MatterId matter = procedures.start("undertaker", "关口");
        walk.draft("undertaker", matter, "草案");
        walk.noticeReady("undertaker", matter);
        JsonNode task = task("undertaker", matter, "userTask_publishNotice");
        Map<String, Object> tooShort = Map.of("from", procedures.today().toString(), "until", procedures.today().plusDays(10).toString(),
                "channels", List.of("GOVERNMENT_WEBSITE"), "howToComment", "来信", "contact", "电话", "notice",
                procedures.document("undertaker", "公告.txt", "公告"), "explanation", procedures.document("undertaker", "说明.txt", "说明"));
        JsonNode problem = caller.problem(caller.post("undertaker", complete(task), Map.of("values", tooShort)), HttpStatus.CONFLICT,
                "gate-closed");
        JsonNode gate = problem.path("gate");
        assertThat(gate.path("open").asBoolean()).isFalse();
        assertThat(stream(gate.path("verdicts")).filter(v -> v.path("answer").asString().equals("BROKEN"))
                .map(v -> v.path("remedy").path("act").asString())).isNotEmpty().doesNotContain("");
    }

    @Test
    void work_is_taken_handed_over_and_put_back() {
        MatterId matter = procedures.start("undertaker", "转办", "participation=NOT_DISCLOSED", "notDisclosedBasis=依据");
        walk.draft("undertaker", matter, "草案");
        walk.reviewed("undertaker", matter);
        procedures.does("undertaker", matter, "userTask_submitToMeeting", "summary", "一页纸说明", "decisionAskedFor", "审议通过");
        JsonNode task = task("member1", matter, "userTask_endorseSubmission");
        String path = "/api/v1/tasks/" + task.path("id").asString();
        assertThat(caller.json(caller.post("member1", path + "/take", null, ""), HttpStatus.OK).path("takenBy").asString())
                .isEqualTo("member1");
        assertThat(caller.json(caller.post("member1", path + "/put-back", null, ""), HttpStatus.OK).path("takenBy").isNull()).isTrue();
        caller.problem(caller.post("member1", path + "/put-back", null, ""), HttpStatus.CONFLICT, "task-not-taken");
        caller.problem(caller.post("undertaker", path + "/take", null, ""), HttpStatus.FORBIDDEN, "forbidden");
        JsonNode form = caller.read("member1", path + "/acts/act_handOver").path("form");
        JsonNode to = stream(form.path("components")).filter(c -> c.path("key").asString().equals("to")).findFirst().orElseThrow();
        assertThat(to.path("values").isEmpty()).as("options are supplied").isFalse();
        assertThat(to.path("label").asString()).as("in the language of the call").doesNotContain("转");
        String colleague = stream(to.path("values")).map(v -> v.path("value").asString()).filter(v -> !v.equals("member1")).findFirst()
                .orElseThrow();
        caller.does("member1", path + "/acts/act_handOver", Map.of("values", Map.of("to", colleague, "reason", "出差")));
        caller.problem(caller.post("member1", path + "/take", null, ""), HttpStatus.CONFLICT, "task-taken");
    }

    @Test
    void finished_work_is_gone_and_says_who_finished_it() {
        MatterId matter = procedures.apply("undertaker", "已办");
        JsonNode task = task("office", matter, "userTask_confirmScope");
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        caller.problem(caller.get("office", "/api/v1/tasks/" + task.path("id").asString()), HttpStatus.GONE, "task-gone");
        caller.problem(caller.post("office", complete(task), Map.of("values", Map.of("outcome", "APPLICABLE"))), HttpStatus.GONE, "task-gone");
        caller.problem(caller.get("undertaker2", "/api/v1/tasks/" + task.path("id").asString()), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void acts_without_a_task_are_listed_with_their_form_and_done() {
        MatterId matter = procedures.start("undertaker", "自行办理");
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        String acts = "/api/v1/matters/" + matter + "/acts";
        assertThat(stream(caller.read("undertaker", acts).path("acts")).map(a -> a.path("key").asString())).contains("act_registerOpinion",
                "act_changeDraft");
        assertThat(caller.read("undertaker", acts + "/act_registerOpinion").path("task").isNull()).isTrue();
        JsonNode taken = caller.does("undertaker", acts + "/act_registerOpinion", Map.of("values", Map.of("channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", "赞成")));
        assertThat(taken.path("piece").asLong()).isEqualTo(1);
        assertThat(taken.path("entry").isNull()).isTrue();
        caller.problem(caller.get("undertaker", acts + "/act_issueDecision"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void an_act_for_a_draft_that_has_changed_meanwhile_is_refused() {
        MatterId matter = procedures.start("undertaker", "草案已变", "participation=NOT_DISCLOSED", "notDisclosedBasis=依据");
        walk.draft("undertaker", matter, "草案");
        JsonNode task = task("undertaker", matter, "userTask_submitForReview");
        JsonNode problem = caller.problem(caller.post("undertaker", complete(task), Map.of("draft", "0".repeat(64), "values",
                Map.of("materials", List.of("DRAFT", "EXPLANATION", "LEGAL_BASIS"), "procedureStatement", "已办"))),
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid-values");
        assertThat(problem.path("errors").get(0).path("code").asString()).isEqualTo("draft-changed");
    }

    @Test
    void lists_are_paged_by_key() {
        for (int i = 0; i < 3; i++) {
            procedures.apply("undertaker", "分页" + i);
        }
        List<String> titles = new ArrayList<>();
        String next = "/api/v1/matters?q=" + URLEncoder.encode("分页", StandardCharsets.UTF_8) + "&limit=2";
        while (next != null) {
            JsonNode page = caller.read("undertaker", next);
            page.path("items").forEach(m -> titles.add(m.path("title").asString()));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }
        assertThat(titles).containsExactly("分页2", "分页1", "分页0");

        JsonNode first = caller.read("office", "/api/v1/tasks?limit=1");
        JsonNode second = caller.read("office", first.path("next").asString());
        assertThat(second.path("items").get(0).path("id")).isNotEqualTo(first.path("items").get(0).path("id"));
        MatterId matter = procedures.start("undertaker", "记录分页");
        JsonNode record = caller.read("undertaker", "/api/v1/matters/" + matter + "/record?limit=3");
        assertThat(stream(record.path("items")).map(e -> e.path("entry").asInt())).containsExactly(1, 2, 3);
        assertThat(caller.read("undertaker", record.path("next").asString()).path("items").get(0).path("entry").asInt()).isEqualTo(4);
    }

    @Test
    void what_one_may_not_see_does_not_exist() {
        MatterId matter = procedures.start("undertaker", "不可见");
        for (String part : List.of("", "/tasks", "/acts", "/record", "/documents", "/gates", "/findings", "/package")) {
            assertThat(caller.get("undertaker2", "/api/v1/matters/" + matter + part)).as(part).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(caller.get("sysadmin", "/api/v1/matters/" + matter + part)).as(part).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(caller.get("auditor", "/api/v1/matters/" + matter + part)).as(part).hasStatusOk();
        }
        assertThat(caller.post("auditor", "/api/v1/matters/" + matter + "/acts/act_recordIncident", Map.of("values", Map.of())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void meetings_are_paged_by_their_day_and_none_is_lost_between_two_pages() {
        for (int i = 0; i < 3; i++) {
            caller.json(caller.post("office", "/api/v1/meetings", Map.of("values", Map.of("title", "分页会议", "number",
                    Walk.nextNumber(), "type", "STANDING", "heldOn", procedures.today().toString(), "place", "会议室"))), HttpStatus.CREATED);
        }
        List<String> byOne = new ArrayList<>();
        String next = "/api/v1/meetings?limit=1";
        for (int i = 0; i < 3; i++) {
            JsonNode page = caller.read("office", next);
            assertThat(page.path("items")).hasSize(1);
            byOne.add(page.path("items").get(0).path("id").asString());
            next = page.path("next").asString();
        }
        JsonNode all = caller.read("office", "/api/v1/meetings?limit=3");
        assertThat(byOne).isEqualTo(stream(all.path("items")).map(item -> item.path("id").asString()).toList());
        assertThat(stream(all.path("items")).map(item -> item.path("heldOn").asString())).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void catalogue_meetings_findings_clock_and_caller_are_told() {
        assertThat(caller.read("undertaker", "/api/v1/me").path("post").asString()).isEqualTo("undertaker");
        assertThat(caller.read("undertaker", "/api/v1/catalogue").path("items").isArray()).isTrue();
        JsonNode called = caller.json(caller.post("office", "/api/v1/meetings", Map.of("values", Map.of("title", "市政府常务会议", "number",
                Walk.nextNumber(), "type", "STANDING", "heldOn", procedures.today().toString(), "place", "会议室"))), HttpStatus.CREATED);
        String meeting = "/api/v1/meetings/" + called.path("id").asString();
        JsonNode there = caller.does("recorder", meeting + "/attendance", Map.of("present", List.of("chief", "member1"), "absences",
                Map.of("member2", "出差")));
        assertThat(there.path("meeting").path("state").asString()).isEqualTo("HELD");
        assertThat(stream(there.path("participants")).filter(p -> p.path("present").asBoolean()).count()).isEqualTo(2);
        JsonNode latest = caller.read("office", "/api/v1/meetings?limit=1");
        assertThat(latest.path("items")).hasSize(1);
        assertThat(caller.get("office", "/api/v1/meetings?after=yesterday")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(caller.read("auditor", "/api/v1/findings?limit=1").path("items").isArray()).isTrue();
        assertThat(caller.get("undertaker", "/api/v1/findings")).hasStatus(HttpStatus.FORBIDDEN);
        JsonNode clock = caller.read("undertaker", "/api/v1/clock");
        assertThat(clock.path("today").asString()).isEqualTo(procedures.today().toString());
        assertThat(caller.does("undertaker", "/api/v1/clock", Map.of("to", procedures.today().plusDays(1).toString())).path("today").asString())
                .isEqualTo(procedures.today().toString());
        assertThat(caller.read("undertaker", "/api/v1/forms/applyForStart").path("form").path("components").isEmpty()).isFalse();
    }

    @Test
    void a_session_of_a_browser_writes_nothing_without_its_forgery_token() {
        MatterId matter = procedures.apply("undertaker", "会话");
        JsonNode task = task("office", matter, "userTask_confirmScope");
        MvcTestResult answer = caller.perform(MockMvcRequestBuilders
                .request(HttpMethod.POST, URI.create(complete(task))).with(SignedInAs.person("office"))
                .contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .content("{\"values\":{\"outcome\":\"APPLICABLE\"}}"));
        caller.problem(answer, HttpStatus.FORBIDDEN, "no-csrf-token");
        assertThat(procedures.attempt("office", matter, "userTask_confirmScope", Procedures.form("outcome", "APPLICABLE")))
                .isInstanceOf(ActResult.Recorded.class);
    }

    private JsonNode task(String login, MatterId matter, String act) {
        return stream(caller.read(login, "/api/v1/matters/" + matter + "/tasks").path("tasks"))
                .filter(t -> t.path("act").asString().equals(act)).findFirst().orElseThrow();
    }

    private List<JsonNode> record(String matter) {
        return stream(caller.read("undertaker", "/api/v1/matters/" + matter + "/record").path("items")).toList();
    }

    private static String complete(JsonNode task) {
        return "/api/v1/tasks/" + task.path("id").asString() + "/complete";
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
