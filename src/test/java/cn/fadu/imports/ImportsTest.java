package cn.fadu.imports;

import static cn.fadu.testing.SignedInAs.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.matter.Dossiers;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.worklist.Worklist;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Procedures of the past come in by program and by page, all or none, and are matters from then on. */
@FaduTest
class ImportsTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_import_by_program_is_entered_once_and_a_retry_gets_the_same_answer() throws IOException {
        String act = UUID.randomUUID().toString();
        String sent = sent(act, "WUHU", "{\"kind\": \"PUBLIC_CONSULTATION\", \"from\": \"2024-11-06\", \"opinions\": 0},"
                + "{\"kind\": \"MEETING\", \"date\": \"2024-11-02\", \"outcome\": \"ADOPTED\"},{\"kind\": \"RISK_ASSESSMENT\"}");
        MvcTestResult first = post("office", sent);
        assertThat(first).hasStatus(201);
        JsonNode answer = JsonMapper.shared().readTree(first.getResponse().getContentAsByteArray());
        MatterId matter = MatterId.of(answer.path("matters").path(0).path("id").asString());
        MvcTestResult again = post("office", sent);
        assertThat(again).hasStatus(200);
        assertThat(JsonMapper.shared().readTree(again.getResponse().getContentAsByteArray()).path("matters"))
                .isEqualTo(answer.path("matters"));
        assertThat(post("office", sent.replace("WUHU", "OTHER"))).hasStatus(409);

        Dossier folded = dossiers.fold(matter);
        assertThat(folded).isEqualTo(dossiers.get(matter).orElseThrow());
        assertThat(FactJson.readDossier(FactJson.write(folded))).isEqualTo(folded);
        assertThat(folded.past().steps()).hasSize(3);
        assertThat(worklist.openIn(matter)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM entry WHERE stream = ?").param("matter:" + matter).query(Long.class).single())
                .isEqualTo(4);
    }

    @Test
    void every_page_of_such_a_matter_is_there_and_says_that_it_was_entered_afterwards() throws IOException {
        MatterId matter = entered("各页都能看", "{\"kind\": \"PUBLIC_CONSULTATION\", \"from\": \"2024-11-06\"},"
                + "{\"kind\": \"HEARING\", \"date\": \"2024-11-08\", \"sides\": [{\"side\": \"a\", \"people\": 2}]},"
                + "{\"kind\": \"LEGALITY_OPINION\", \"date\": \"2024-11-09\"},{\"kind\": \"EVALUATION\", \"date\": \"2024-10\"}");
        for (String path : List.of("", "?tab=dossier", "?tab=diagram", "?tab=findings", "/print", "/prints/contents", "/record.xlsx")) {
            assertThat(get("office", "/matters/" + matter + path)).as(path).hasStatusOk();
        }
        assertThat(get("auditor", "/matters/" + matter + "/trace")).hasStatusOk();
        assertThat(get("office", "/matters/" + matter)).bodyText().contains("事后录入", "截止日期未载明", "2024年10月")
                .doesNotContain("⟦");
        assertThat(get("office", "/matters?stage=PAST")).bodyText().contains("各页都能看");
        assertThat(get("office", "/matters.xlsx")).hasStatusOk();
    }

    @Test
    void with_one_problem_nothing_of_an_import_is_entered() {
        long before = count();
        MvcTestResult refused = post("office", sent(UUID.randomUUID().toString(), "未来",
                "{\"kind\": \"MEETING\", \"date\": \"2199-01-01\"},{\"kind\": \"NEW\"}"));
        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyText().contains("/procedures/0/steps/1/kind").contains("\"code\":\"word\"");
        assertThat(post("office", sent(UUID.randomUUID().toString(), "未来", "{\"kind\": \"MEETING\", \"date\": \"2199-01-01\"}")))
                .bodyText().contains("/procedures/0/steps/0/date", "future");
        assertThat(post("office", sent("no-id", "t", "{\"kind\": \"DRAFT\"}"))).bodyText().contains("/actId");
        assertThat(postBytes("office", "{\"t\":\"题目\"}".getBytes(Charset.forName("GBK")))).bodyText().contains("not-utf8");
        assertThat(post("office", "{")).hasStatus(422);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void an_undertaker_enters_procedures_of_the_own_unit_and_others_none() {
        String other = sent(UUID.randomUUID().toString(), "别的单位", "{\"kind\": \"DRAFT\"}")
                .replace("\"title\"", "\"unit\": \"市司法局\", \"title\"");
        assertThat(post("undertaker", other)).hasStatus(422);
        assertThat(post("undertaker", other)).bodyText().contains("/procedures/0/unit");
        assertThat(post("auditor", other)).hasStatus(403);
        assertThat(post("reviewer", other)).hasStatus(403);
        assertThat(get("reviewer", "/imports")).hasStatus(403);
        assertThat(get("undertaker", "/imports")).hasStatusOk();
    }

    @Test
    void a_workbook_is_previewed_corrected_and_then_entered_with_its_documents() throws IOException {
        MockMultipartFile document = new MockMultipartFile("documents", "风险.txt", "text/plain", "低".getBytes(StandardCharsets.UTF_8));
        String place = upload(workbook("错误的步骤"), document);
        assertThat(get("office", place)).bodyText().contains("步骤!B2", "错误的步骤").doesNotContain("确认录入");
        long before = count();
        assertThat(mvc.post().uri(place + "/enter").with(person("office")).with(csrf())).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(before);

        assertThat(mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(place)
                .file(new MockMultipartFile("source", "改正.xlsx", null, workbook("风险评估"))).with(person("office")).with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(get("office", place)).bodyText().contains("确认录入", "风险评估", "风险.txt").doesNotContain("⟦");
        MvcTestResult entered = mvc.post().uri(place + "/enter").with(person("office")).with(csrf()).exchange();
        String matter = entered.getResponse().getRedirectedUrl();
        assertThat(matter).startsWith("/matters/");
        Dossier dossier = dossiers.get(MatterId.of(matter.substring(9))).orElseThrow();
        assertThat(dossier.past().steps().get(0).documents()).extracting(d -> d.name()).containsExactly("风险.txt");
        assertThat(dossier.past().entered().sourceFile().name()).isEqualTo("改正.xlsx");
        assertThat(get("office", place)).hasStatus(404);
    }

    @Test
    void an_upload_that_is_no_workbook_or_leaves_secrets_unanswered_is_turned_away_with_a_message() throws IOException {
        assertThat(mvc.perform(multipart("NO", "bad.xlsx", "程序".getBytes(Charset.forName("GBK"))))).hasStatus(422).bodyText()
                .contains("不是可以读取的 Excel 工作簿");
        assertThat(mvc.perform(multipart("", "a.xlsx", workbook("风险评估")))).hasStatus(422).bodyText().contains("请先回答");
        assertThat(mvc.perform(multipart("YES", "a.xlsx", workbook("风险评估")))).hasStatus(422).bodyText().contains("线下");
        assertThat(get("office", "/imports/template.xlsx")).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/schemas/import")).hasStatusOk();
    }

    private String upload(byte[] workbook, MockMultipartFile document) throws IOException {
        MvcTestResult kept = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/imports")
                .file(new MockMultipartFile("source", "历史.xlsx", null, workbook)).file(document).param("secrets", "NO")
                .with(person("office")).with(csrf()));
        assertThat(kept).hasStatus3xxRedirection();
        return kept.getResponse().getRedirectedUrl();
    }

    private static org.springframework.test.web.servlet.RequestBuilder multipart(String secrets, String name, byte[] content) {
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/imports")
                .file(new MockMultipartFile("source", name, null, content)).param("secrets", secrets).with(person("office")).with(csrf());
    }

    private static byte[] workbook(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet procedures = book.newWorksheet("程序");
            row(procedures, 0, "编号", "事项名称");
            row(procedures, 1, "1", "工作簿里的事项");
            Worksheet steps = book.newWorksheet("步骤");
            row(steps, 0, "编号", "步骤", "日期", "附件文件名");
            row(steps, 1, "1", kind, "2024-11-05", "风险.txt");
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(line, column, cells[column]);
        }
    }

    private MatterId entered(String title, String steps) throws IOException {
        MvcTestResult done = post("office", sent(UUID.randomUUID().toString(), title, steps));
        assertThat(done).hasStatus(201);
        return MatterId.of(JsonMapper.shared().readTree(new ByteArrayInputStream(done.getResponse().getContentAsByteArray()))
                .path("matters").path(0).path("id").asString());
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM import_batch_matter").query(Long.class).single();
    }

    private MvcTestResult get(String login, String path) {
        return mvc.get().uri(path).with(person(login)).exchange();
    }

    private MvcTestResult post(String login, String json) {
        return postBytes(login, json.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult postBytes(String login, byte[] json) {
        return mvc.post().uri("/api/v1/imports").contentType(MediaType.APPLICATION_JSON).content(json).with(person(login)).with(csrf())
                .exchange();
    }

    private static String sent(String act, String title, String steps) {
        return "{\"actId\": \"" + act + "\", \"stateSecrets\": false, \"procedures\": [{\"title\": \"" + title + "\", \"steps\": ["
                + steps + "]}]}";
    }
}
