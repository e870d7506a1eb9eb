package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.documents.Documents;
import cn.fadu.identity.AccessLog.Event;
import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.ledger.BatchSealer;
import cn.fadu.ledger.Batches;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is taken out is in the access stream; what auditors look at is in their own, which the organ does not see. */
@FaduTest
class LooksTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private AccessLog log;
    @Autowired
    private AccessRecord record;
    @Autowired
    private BatchSealer sealer;
    @Autowired
    private Batches batches;
    @Autowired
    private Walk walk;
    @Autowired
    private Documents documents;
    @Autowired
    private JdbcClient jdbc;

    private MatterId matter;
    private String document;

    @BeforeEach
    void a_matter_and_a_document() {
        matter = procedures.start("undertaker", "谁看了什么");
        document = "/documents/" + procedures.document("undertaker", "草案.txt", "内容");
    }

    @Test
    void a_document_that_is_shown_or_handed_out_is_recorded_once_for_a_reading_in_pieces() throws Exception {
        assertThat(ask("undertaker", get(document + "/preview")).getStatus()).isEqualTo(200);
        assertThat(ask("undertaker", get(document)).getStatus()).isEqualTo(200);
        ask("undertaker", get(document + "/download"));
        ask("undertaker", get(document + "/download").header("Range", "bytes=0-1"));
        ask("undertaker", get(document + "/download").header("Range", "bytes=2-3"));

        assertThat(kinds(ofTheOrgan(), document)).containsExactlyInAnyOrder(Kind.PREVIEWED, Kind.DOWNLOADED);
        ask("undertaker", get(document + "/download"));
        assertThat(kinds(ofTheOrgan(), document)).containsExactlyInAnyOrder(Kind.PREVIEWED, Kind.DOWNLOADED, Kind.DOWNLOADED);
    }

    @Test
    void what_somebody_may_not_read_is_no_access() throws Exception {
        assertThat(ask("undertaker2", get(document + "/download")).getStatus()).isEqualTo(404);
        assertThat(ask("undertaker2", get("/matters/" + matter + "/print")).getStatus()).isEqualTo(404);

        assertThat(kinds(ofTheOrgan(), document)).isEmpty();
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/print")).isEmpty();
    }

    @Test
    void prints_and_sheets_are_recorded_and_a_page_that_is_only_read_is_not() throws Exception {
        ask("undertaker", get("/matters/" + matter));
        ask("undertaker", get("/matters/" + matter + "/print"));
        ask("undertaker", get("/matters/" + matter + "/trace/print"));
        ask("undertaker", get("/matters/" + matter + "/trace/entries/1/bytes"));
        ask("undertaker", get("/matters/" + matter + "/record.xlsx"));
        record.add(AccessRecord.Look.PACKAGE_EXPORTED, procedures.as("undertaker"), "/matters/" + matter + "/package");

        assertThat(kinds(ofTheOrgan(), "/matters/" + matter)).isEmpty();
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/print")).containsExactly(Kind.PRINTED);
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/trace/print")).containsExactly(Kind.PRINTED);
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/trace/entries/1/bytes")).containsExactly(Kind.DOWNLOADED);
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/record.xlsx")).containsExactly(Kind.EXPORTED);
        assertThat(kinds(ofTheOrgan(), "/matters/" + matter + "/package")).containsExactly(Kind.PACKAGE_EXPORTED);
        assertThat(page("audadmin", "/admin/log")).contains("导出事项数据包");
    }

    @Test
    void what_auditors_look_at_is_sealed_apart_and_only_they_see_it() throws Exception {
        String piece = "/matters/" + matter + "?entry=1";
        ask("auditor", get("/matters/" + matter).queryParam("entry", "1"));
        ask("auditor", get("/matters/" + matter + "/print"));
        ask("auditor", get("/matters/" + matter + "/record.xlsx"));
        ask("auditor", get("/matters").queryParam("q", "某人的名字"));

        assertThat(kinds(ofTheAuditors(), piece)).containsExactly(Kind.VIEWED);
        assertThat(kinds(ofTheAuditors(), "/matters/" + matter + "/print")).containsExactly(Kind.PRINTED);
        assertThat(kinds(ofTheAuditors(), "/matters/" + matter + "/record.xlsx")).containsExactly(Kind.EXPORTED);
        assertThat(kinds(ofTheAuditors(), "/matters")).contains(Kind.VIEWED);
        assertThat(newest(ofTheOrgan())).noneMatch(e -> e.subject() != null && e.subject().contains(matter.toString()));

        assertThat(page("audadmin", "/admin/log")).doesNotContain(matter.toString());
        assertThat(page("auditor", "/audit/access")).contains(piece).contains("待封存").doesNotContain("某人的名字");
        sealer.sealAll();
        long event = newest(ofTheAuditors()).stream().filter(e -> piece.equals(e.subject())).findFirst().orElseThrow().id();
        assertThat(batches.proof(ofTheAuditors(), event).orElseThrow().holds()).isTrue();
        assertThat(ask("audadmin", get("/admin/log/" + event + "/proof")).getStatus()).isEqualTo(404);
        assertThat(ask("auditor", get("/audit/access/" + event + "/proof")).getStatus()).isEqualTo(200);
    }

    @Test
    void what_an_auditor_asks_for_by_a_program_is_recorded_once_as_what_they_ask_for_by_a_page_is() throws Exception {
        walk.draft("undertaker", matter, "草案");
        MeetingId meeting = walk.meeting(procedures.today());
        DocumentId draft = documents.of(organ(), matter).get(0).id();
        for (String address : List.of("/api/v1/matters", "/api/v1/matters/" + matter, "/api/v1/matters/" + matter + "/tasks",
                "/api/v1/matters/" + matter + "/documents", "/api/v1/documents/" + draft, "/api/v1/meetings", "/api/v1/meetings/" + meeting,
                "/api/v1/tasks", "/api/v1/catalogue", "/api/v1/findings")) {
            assertRecordedOnce("auditor", address, 1);
        }
        assertRecordedOnce("undertaker", "/api/v1/documents/" + draft, 0);
        assertRecordedOnce("undertaker", "/api/v1/matters", 0);
    }

    @Test
    void a_diagram_that_an_auditor_opens_is_recorded() throws Exception {
        String page = page("auditor", "/matters/" + matter + "?tab=diagram");
        Matcher diagram = Pattern.compile("/matters/" + matter + "/diagram/[A-Za-z]+").matcher(page);
        assertThat(diagram.find()).isTrue();
        assertRecordedOnce("auditor", diagram.group(), 1);
        assertThat(ask("auditor", get("/matters/" + matter + "/diagram/none")).getStatus()).isEqualTo(404);
        assertThat(kinds(ofTheAuditors(), "/matters/" + matter + "/diagram/none")).isEmpty();
    }

    private void assertRecordedOnce(String who, String address, int times) throws Exception {
        long before = recorded(address);
        assertThat(ask(who, get(address)).getStatus()).as(address).isEqualTo(200);
        assertThat(recorded(address) - before).as(who + " " + address).isEqualTo(times);
    }

    private long recorded(String address) {
        return jdbc.sql("SELECT count(*) FROM access_event WHERE stream = ? AND subject = ?")
                .params(ofTheAuditors().toString(), address).query(Long.class).single();
    }

    @Test
    void nobody_but_auditors_opens_their_page() throws Exception {
        for (String who : List.of("office", "chief", "sysadmin", "secadmin", "audadmin")) {
            assertThat(ask(who, get("/audit/access")).getStatus()).as(who).isEqualTo(403);
            assertThat(ask(who, get("/audit/access/list.xlsx")).getStatus()).as(who).isEqualTo(403);
        }
        assertThat(ask("auditor", get("/audit/access/list.xlsx")).getStatus()).isEqualTo(200);
    }

    private OrganId organ() {
        return procedures.as("auditor").organ();
    }

    private StreamId ofTheOrgan() {
        return StreamId.accessOf(organ());
    }

    private StreamId ofTheAuditors() {
        return StreamId.auditOf(organ());
    }

    private List<Event> newest(StreamId stream) {
        return log.before(List.of(stream), Long.MAX_VALUE, 50);
    }

    private List<Kind> kinds(StreamId stream, String subject) {
        return newest(stream).stream().filter(e -> subject.equals(e.subject())).map(Event::kind).toList();
    }

    private String page(String who, String address) throws Exception {
        return ask(who, get(address)).getContentAsString();
    }

    private MockHttpServletResponse ask(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestSignIn.as(who, null))).andReturn().getResponse();
    }
}
