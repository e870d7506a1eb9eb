package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** No way leads past a gate: not a page, not a call made by hand, not paper; what happened can be told all the same. */
@FaduTest
class HardGatesTest {

    private static final String PUBLISH = "userTask_publishNotice";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Worklist worklist;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private List<Act> acts;

    @Test
    void one_act_alone_records_what_happened_whatever_its_gate_says() {
        assertThat(acts).filteredOn(Act::recordsWhatHappened).extracting(Act::key).containsExactly("act_recordHearingHeld");
    }

    @Test
    void a_call_made_by_hand_meets_the_same_gate_and_clicks_leave_one_refusal_in_the_access_stream() {
        MatterId matter = noticeReady("手工请求");
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals(PUBLISH)).findFirst().orElseThrow();
        long before = entries(matter);
        for (int click = 0; click < 3; click++) {
            MockHttpServletRequestBuilder call = post("/tasks/" + work.task()).with(csrf()).with(SignedInAs.person(UNDERTAKER));
            notice().forEach((field, values) -> call.param(field, values.toArray(String[]::new)));
            assertThat(mvc.perform(call)).bodyText().contains("第十五条第一款");
        }
        assertThat(entries(matter)).isEqualTo(before);
        assertThat(procedures.dossier(matter).consultation()).isNull();
        assertThat(refusals(matter)).isEqualTo(1);
    }

    @Test
    void paper_is_no_way_past_a_gate_but_what_was_done_all_the_same_is_told_as_an_incident() {
        MatterId matter = noticeReady("纸面办理");
        Map<String, List<String>> paper = notice();
        paper.putAll(Procedures.form("onPaper", "true", "paperDoneOn", procedures.today().toString(), "paperDoneBy", "陈立新",
                "paperScan", procedures.document(UNDERTAKER, "扫描件.txt", "公告")));
        assertThat(procedures.attempt(UNDERTAKER, matter, PUBLISH, paper)).isInstanceOf(ActResult.Closed.class);
        assertThat(procedures.dossier(matter).papers().entries()).isEmpty();
        procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(),
                "description", "承办单位已自行张贴期限10日的公告，未说明缩短理由。");
        assertThat(procedures.dossier(matter).papers().incidents()).hasSize(1);
        assertThat(procedures.dossier(matter).consultation()).isNull();
    }

    private MatterId noticeReady(String title) {
        MatterId matter = procedures.start(UNDERTAKER, title);
        walk.draft(UNDERTAKER, matter, "草案");
        walk.noticeReady(UNDERTAKER, matter);
        return matter;
    }

    /** A notice of ten days without a reason. */
    private Map<String, List<String>> notice() {
        return Procedures.form("from", procedures.today().toString(), "until", procedures.today().plusDays(10).toString(),
                "channels", "GOVERNMENT_WEBSITE", "explanation", procedures.document(UNDERTAKER, "说明.txt", "说明"),
                "howToComment", "来信", "contact", "电话", "notice", procedures.document(UNDERTAKER, "公告.txt", "公告"));
    }

    private long entries(MatterId matter) {
        return ledger.extent(StreamId.of(matter)).entries();
    }

    private long refusals(MatterId matter) {
        return ledger.readAll(StreamId.accessOf(procedures.as(UNDERTAKER).organ())).stream()
                .filter(e -> e.action().equals("gate_closed"))
                .filter(e -> new String(e.payload(), StandardCharsets.UTF_8).contains(matter.toString())).count();
    }
}
