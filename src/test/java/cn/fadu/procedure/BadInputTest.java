package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static cn.fadu.testing.Procedures.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.participation.Opinions;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not right is named field by field, and then nothing has changed. */
@FaduTest
class BadInputTest {

    private static final String DRAFT = "userTask_registerDraft";
    private static final String NOTICE = "userTask_publishNotice";

    @Autowired
    private Procedures procedures;
    @Autowired
    private PersonalValueStore people;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Opinions opinions;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void missing_and_wrong_fields_are_named() {
        MatterId matter = procedures.start(UNDERTAKER, "缺项");
        refused(matter, DRAFT, Map.of(), "text problem.required.file", "basis problem.required.text");
        refused(matter, DRAFT, form("text", "not-an-id", "basis", "  "), "text problem.unknown-file",
                "basis problem.required.text");
        walk.draft(UNDERTAKER, matter, "草案");
        walk.noticeReady(UNDERTAKER, matter);
        Map<String, List<String>> wrong = notice(matter, "2025-02-30", "tomorrow");
        wrong.put("channels", List.of("GAZETTE", "SMOKE_SIGNALS"));
        refused(matter, NOTICE, wrong, "from problem.not-a-date", "until problem.not-a-date",
                "channels problem.unknown-choice");
    }

    @Test
    void fields_the_form_does_not_have_and_the_form_of_another_task_are_refused() {
        MatterId matter = procedures.start(UNDERTAKER, "多项");
        Map<String, List<String>> more = form("text", document(UNDERTAKER), "basis", "依据", "legalityResult", "COVERED");
        refused(matter, DRAFT, more, " problem.unknown-field");
        refused(matter, DRAFT, form("number", "市政发1号", "textDate", "2025-01-06"), " problem.unknown-field",
                " problem.unknown-field", "text problem.required.file", "basis problem.required.text");
    }

    @Test
    void ten_megabytes_of_text_and_characters_that_are_none_are_refused() {
        MatterId matter = procedures.start(UNDERTAKER, "超长");
        refused(matter, DRAFT, form("text", document(UNDERTAKER), "basis", "法".repeat(10_000_000 / 3)),
                "basis problem.too-long");
        refused(matter, DRAFT, form("text", document(UNDERTAKER), "basis", "零\u0000节"), "basis problem.control-character");
        refused(matter, DRAFT, form("text", document(UNDERTAKER), "basis", "半个\ud83d字"), "basis problem.control-character");
    }

    @Test
    void an_end_before_the_start_and_dates_to_come_are_refused() {
        MatterId matter = procedures.start(UNDERTAKER, "日期");
        walk.draft(UNDERTAKER, matter, "草案");
        LocalDate today = procedures.today();
        walk.noticeReady(UNDERTAKER, matter);
        refused(matter, NOTICE, notice(matter, today.toString(), today.minusDays(1).toString()),
                "until problem.until-before-from");
        refused(matter, NOTICE, notice(matter, today.plusDays(1).toString(), today.plusDays(40).toString()),
                "from problem.future-date");
        procedures.does(UNDERTAKER, matter, NOTICE, notice(matter, today.toString(), today.plusDays(30).toString()));
        refused(matter, () -> procedures.attemptFree(UNDERTAKER, matter, "act_extendConsultation", "until",
                today.plusDays(30).toString(), "reason", "延期"), "until problem.extension-not-later");
        refused(matter, () -> procedures.attemptFree(UNDERTAKER, matter, "act_registerOpinion", "channel", "WEB", "content",
                "意见", "receivedOn", today.plusDays(1).toString()), "receivedOn problem.future-date");
    }

    @Test
    void texts_of_the_record_dated_in_the_future_are_refused() {
        MatterId matter = steps.settled("后日");
        String tomorrow = procedures.today().plusDays(1).toString();
        refused(matter, "office", "userTask_informPartyCommittee", form("kind", "REPORT", "number", "1", "sentOn",
                tomorrow), "sentOn problem.future-date");
        steps.party(matter, "REPORT", null);
        procedures.does("chief", matter, "userTask_signDecision", "signed", "YES");
        refused(matter, "office", "userTask_issueDecision", form("number", "1", "textDate", tomorrow),
                "textDate problem.future-date");
    }

    @Test
    void markup_and_statements_are_kept_word_for_word_and_carried_out_by_nobody() {
        String evil = "<img src=x onerror=alert(1)>'; DELETE FROM opinion; -- ${7*7} {0}\n第二行";
        MatterId matter = procedures.start(UNDERTAKER, "原样");
        procedures.does(UNDERTAKER, matter, DRAFT, "text", document(UNDERTAKER), "basis", evil);
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        LocalDate today = procedures.today();
        walk.noticeReady(UNDERTAKER, matter);
        procedures.does(UNDERTAKER, matter, NOTICE, notice(matter, today.toString(), today.plusDays(30).toString()));
        procedures.doesFree(UNDERTAKER, matter, "act_registerOpinion", "channel", "EMAIL", "content", evil, "receivedOn",
                today.toString(), "person", "O'Brien <b>");

        assertThat(procedures.dossier(matter).currentDraft().orElseThrow().basis()).isEqualTo(evil);
        assertThat(opinions.list(matter, 0, 10)).singleElement().satisfies(o -> {
            assertThat(o.content()).isEqualTo(evil);
            assertThat(people.find(List.of(o.from())).get(o.from()).value()).isEqualTo("O'Brien <b>");
        });
    }

    @Test
    void documents_of_another_person_another_matter_or_nobody_are_all_unknown() {
        MatterId matter = procedures.start(UNDERTAKER, "他人文件");
        refused(matter, DRAFT, form("text", document("undertaker2"), "basis", "依据"), "text problem.unknown-file");
        refused(matter, DRAFT, form("text", UUID.randomUUID().toString(), "basis", "依据"), "text problem.unknown-file");
        MatterId other = steps.drafted("他案文件");
        String used = procedures.dossier(other).currentDraft().orElseThrow().manifest().text().id().toString();
        refused(matter, DRAFT, form("text", used, "basis", "依据"), "text problem.unknown-file");
    }

    @Test
    void work_of_another_unit_post_act_or_matter_does_not_exist() {
        MatterId matter = procedures.start(UNDERTAKER, "别家的事");
        OpenWork work = worklist.openIn(matter).get(0);
        for (String stranger : List.of("undertaker2", "unit-legal", "reviewer", "chief", "auditor", "sysadmin")) {
            unchanged(matter, () -> procedures.attempt(stranger, matter, DRAFT, form("text", document(stranger), "basis",
                    "依据")), new ActResult.NotFound());
        }
        Map<String, List<String>> form = form("text", document(UNDERTAKER), "basis", "依据");
        unchanged(matter, () -> request(matter, "userTask_reviseDraft", work, form), new ActResult.NotFound());
        unchanged(matter, () -> request(matter, "act_changeDraft", null, form), new ActResult.NotFound());
        unchanged(matter, () -> request(matter, "act_neverHeardOf", null, form), new ActResult.NotFound());
        unchanged(matter, () -> request(matter, DRAFT, null, form), new ActResult.NotFound());
        MatterId other = procedures.start(UNDERTAKER, "另一件");
        unchanged(matter, () -> request(other, DRAFT, work, form), new ActResult.Gone(null, null));
        unchanged(matter, () -> request(new MatterId(UUID.randomUUID()), DRAFT, work, form), new ActResult.NotFound());
    }

    @Test
    void an_act_id_of_somebody_else_tells_nothing() {
        MatterId matter = procedures.start(UNDERTAKER, "编号");
        Entry start = ledger.read(StreamId.of(matter), 0, 1).get(0);
        unchanged(matter, () -> pipeline.perform(new ActRequest(matter, "act_requireProcedure", null, start.act(),
                procedures.as("office"), form("procedure", "EXPERT_REVIEW", "reason", "理由"))), new ActResult.NotFound());
    }

    @Test
    void a_meeting_nobody_called_and_a_speaker_who_is_absent_cannot_be_chosen() {
        MatterId matter = steps.lawful("选项");
        walk.submittedToMeeting(UNDERTAKER, matter);
        refused(matter, "chief", "userTask_decideAgenda", form("outcome", "LISTED", "meeting", UUID.randomUUID().toString()),
                "meeting problem.unknown-choice");
        var meeting = walk.meeting(procedures.today());
        walk.listed(matter, meeting);
        refused(matter, () -> procedures.attemptFree("recorder", matter, "act_openDiscussion", "presider", "chief"),
                "presider problem.unknown-choice");
        walk.attendance(meeting, List.of("chief", "member1"));
        procedures.doesFree("recorder", matter, "act_openDiscussion", "presider", "chief");
        refused(matter, () -> procedures.attemptFree("recorder", matter, "act_recordStatement", "speaker", "member2",
                "position", "AGREES"), "speaker problem.unknown-choice");
    }

    private record State(List<Digest> entries, List<OpenWork> open, Dossier dossier, long steps, int opinions) {
    }

    private State state(MatterId matter) {
        long path = jdbc.sql("SELECT count(*) FROM path_row WHERE matter_id = :matter").param("matter", matter.value())
                .query(Long.class).single();
        List<Digest> entries = ledger.read(StreamId.of(matter), 0, 1000).stream().map(Entry::digest).toList();
        return new State(entries, worklist.openIn(matter), procedures.dossier(matter), path, opinions.count(matter));
    }

    private void unchanged(MatterId matter, Supplier<ActResult> attempt, ActResult expected) {
        State before = state(matter);
        assertThat(attempt.get()).isEqualTo(expected);
        assertThat(state(matter)).isEqualTo(before);
    }

    private void refused(MatterId matter, String task, Map<String, List<String>> form, String... problems) {
        refused(matter, UNDERTAKER, task, form, problems);
    }

    private void refused(MatterId matter, String account, String task, Map<String, List<String>> form, String... problems) {
        refused(matter, () -> procedures.attempt(account, matter, task, form), problems);
    }

    private void refused(MatterId matter, Supplier<ActResult> attempt, String... problems) {
        State before = state(matter);
        ActResult result = attempt.get();
        assertThat(result).isInstanceOf(ActResult.Refused.class);
        assertThat(((ActResult.Refused) result).problems()).extracting((FieldProblem p) -> p.field() + " " + p.message())
                .containsExactlyInAnyOrder(problems);
        assertThat(state(matter)).isEqualTo(before);
    }

    private ActResult request(MatterId matter, String act, OpenWork work, Map<String, List<String>> form) {
        return pipeline.perform(new ActRequest(matter, act, work == null ? null : work.task(), new ActId(UUID.randomUUID()),
                procedures.as(UNDERTAKER), form));
    }

    private Map<String, List<String>> notice(MatterId matter, String from, String until) {
        return form("from", from, "until", until, "channels", "GAZETTE", "howToComment", "来信", "contact", "陈立新", "notice",
                document(UNDERTAKER), "explanation", document(UNDERTAKER));
    }

    private String document(String account) {
        return procedures.document(account, "文件.txt", "内容");
    }
}
