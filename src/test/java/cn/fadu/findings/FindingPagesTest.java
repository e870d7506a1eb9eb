package cn.fadu.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.identity.People;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Spreadsheet;
import cn.fadu.testing.Walk;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register of findings, the life of each, and who may see what of it. */
@FaduTest
class FindingPagesTest {

    private static final OrganId CITY = new OrganId("demo-city");

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private JudgeMatters judging;
    @Autowired
    private FindingRows findings;
    @Autowired
    private FindingLife life;
    @Autowired
    private People people;
    @Autowired
    private JdbcTemplate jdbc;

    /** A matter sent for review with participation still open: a warning that the record shows. */
    private Finding finding(String title) {
        MatterId matter = procedures.start("undertaker", title);
        walk.draft("undertaker", matter, title);
        walk.reviewed("undertaker", matter);
        judging.judgeAll();
        return findings.find(matter, "participationBeforeReview").orElseThrow();
    }

    @Test
    void an_auditor_takes_a_finding_from_suspicion_to_its_end_and_the_unit_answers_what_is_asked() {
        Finding finding = finding("垃圾处理收费调整");
        assertThat(page("auditor", "/findings/" + finding.id())).contains("垃圾处理收费调整", "尚未核实");
        step(finding, "verify", "text", "已查阅案卷", "evidence", "第 9 号记录");
        step(finding, "uphold", "text", "送审时公众参与未完成");
        step(finding, "demand", "text", "补充公众参与并说明", "unit", "agriculture", "until", procedures.today().plusDays(20).toString());
        assertThat(page("unit-head", "/corrections")).contains("垃圾处理收费调整", "还有 20 天");
        assertThat(page("unit-head", "/corrections/" + finding.id())).contains("补充公众参与并说明", "市审计局")
                .doesNotContain("已查阅案卷", "送审时公众参与未完成", "邓志刚");
        assertThat(mvc.post().uri("/corrections/" + finding.id()).multipart()
                .file(new MockMultipartFile("document", "整改报告.txt", "text/plain", "整改情况".getBytes(StandardCharsets.UTF_8)))
                .param("text", "已补充征求意见").with(SignedInAs.person("unit-head")).with(csrf())).hasStatus(HttpStatus.FOUND);
        assertThat(page("auditor", "/findings/" + finding.id())).contains("已补充征求意见", "已报整改", "整改报告.txt");
        step(finding, "close", "text", "整改到位");
        assertThat(findings.find(finding.id()).orElseThrow().state()).isEqualTo(LifeState.CLOSED);
        assertThat(jdbc.queryForList("""
                SELECT e.action FROM finding_act a JOIN entry e ON e.stream = a.stream AND e.sequence = a.sequence
                WHERE a.finding_id = ? AND a.stream = ? ORDER BY a.sequence""", String.class, finding.id(), StreamId.auditOf(CITY).toString()))
                .containsExactly("finding_verified", "finding_decided", "finding_correction_demanded", "finding_corrected", "finding_closed");
    }

    @Test
    void a_step_back_is_a_further_entry_and_nothing_is_lost() {
        Finding finding = finding("步骤退回");
        step(finding, "verify", "text", "查过", "evidence", "原件");
        step(finding, "take-back", "text", "查错了案卷");
        assertThat(findings.find(finding.id()).orElseThrow().state()).isEqualTo(LifeState.SUSPECTED);
        assertThat(page("auditor", "/findings/" + finding.id())).contains("查过", "查错了案卷");
    }

    @Test
    void a_step_without_its_reason_changes_nothing_and_keeps_what_was_typed() {
        Finding finding = finding("缺理由");
        MvcTestResult refused = send(finding, "verify", "text", "", "evidence", "会议记录第 3 页");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("请填写这一项", "会议记录第 3 页");
        assertThat(send(finding, "close", "text", "跳过")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(findings.find(finding.id()).orElseThrow().state()).isEqualTo(LifeState.SUSPECTED);
    }

    @Test
    void the_same_act_twice_is_one_entry() {
        Finding finding = finding("重复提交");
        ActId act = new ActId(UUID.randomUUID());
        var input = new FindingLife.Input("查过", "原件", null, null, null);
        life.perform(finding.id(), LifeStep.VERIFY, act, procedures.as("auditor"), input);
        assertThat(life.perform(finding.id(), LifeStep.VERIFY, act, procedures.as("auditor"), input)).isEmpty();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM finding_act WHERE finding_id = ?", Integer.class, finding.id())).isEqualTo(1);
    }

    @Test
    void nobody_but_auditors_reaches_the_register_and_only_the_head_of_the_unit_asked_reaches_the_demand() {
        Finding finding = finding("权限");
        for (String person : List.of("undertaker", "reviewer", "office", "chief", "unit-head", "sysadmin", "audadmin")) {
            for (String path : List.of("/findings", "/findings/list.xlsx", "/findings/print", "/findings/" + finding.id())) {
                assertThat(mvc.get().uri(path).with(SignedInAs.person(person))).as(person + path).hasStatus(HttpStatus.FORBIDDEN);
            }
            assertThat(mvc.post().uri("/findings/judge-all").with(SignedInAs.person(person)).with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        }
        step(finding, "verify", "text", "查过", "evidence", "原件");
        step(finding, "uphold", "text", "属实");
        step(finding, "demand", "text", "改", "unit", "agriculture", "until", procedures.today().plusDays(9).toString());
        assertThat(mvc.get().uri("/corrections/" + finding.id()).with(SignedInAs.person("unit-head"))).hasStatusOk();
        for (String person : List.of("unit-head2", "undertaker", "reviewer")) {
            assertThat(mvc.get().uri("/corrections/" + finding.id()).with(SignedInAs.person(person))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void the_audited_organ_sees_nothing_of_what_auditors_did() {
        Finding finding = finding("审计不可见");
        step(finding, "verify", "text", "只给审计看", "evidence", "原件");
        assertThat(page("undertaker", "/matters/" + finding.matter())).doesNotContain("只给审计看");
        assertThat(page("audadmin", "/admin/log")).doesNotContain("/findings/" + finding.id());
        assertThat(page("auditor", "/audit/access")).contains("/findings");
    }

    @Test
    void findings_of_a_matter_are_seen_by_its_unit_the_office_the_reviewer_and_the_auditor_alone() {
        Finding finding = finding("窄范围");
        String text = "tab=findings";
        for (String person : List.of("undertaker", "office", "reviewer", "auditor")) {
            assertThat(page(person, "/matters/" + finding.matter() + "?" + text)).as(person).contains("疑似问题");
        }
        assertThat(mvc.get().uri("/matters/" + finding.matter() + "?" + text).with(SignedInAs.person("chief"))).hasStatusOk().bodyText()
                .doesNotContain("按规则自动提示");
    }

    @Test
    void filters_stand_in_the_address_and_the_spreadsheet_has_the_same_rows() throws Exception {
        Finding finding = finding("筛选专用标题");
        String query = "?rule=participationBeforeReview&answer=WARNING&q=筛选专用";
        assertThat(page("auditor", "/findings" + query)).contains("筛选专用标题", "共 1 项");
        assertThat(page("auditor", "/findings?q=筛选专用&answer=BROKEN&state=CLOSED")).contains("没有符合筛选的疑似问题");
        assertThat(page("auditor", "/findings?q=筛选专用&article=order-713/27")).doesNotContain(finding.id().toString());
        assertThat(page("auditor", "/findings?year=xx&stage=NOWHERE&after=rubbish")).contains("疑似问题");
        byte[] file = mvc.get().uri("/findings/list.xlsx" + query).with(SignedInAs.person("auditor")).exchange().getResponse().getContentAsByteArray();
        String xml = Spreadsheet.xml(file);
        assertThat(xml).contains("核实状态", "筛选专用标题", "提醒", "疑似", "/findings/" + finding.id());
        assertThat(xml.split("<row ")).as("a header and one row").hasSize(3);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM access_event WHERE kind = 'EXPORTED' AND stream = ? AND subject = '/findings/list.xlsx'",
                Integer.class, StreamId.auditOf(CITY).toString())).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3_2025-99-99_------------------------------------", "3_2025-02-30_00000000-0000-0000-0000-000000000000",
            "3_2025-02-03_------------------------------------", "3_%2B999999999-01-01_00000000-0000-0000-0000-000000000000"})
    void a_key_that_names_no_finding_is_the_beginning_of_the_list(String key) {
        Finding finding = finding("键无法读取");
        assertThat(mvc.get().uri(URI.create("/findings?matter=" + finding.matter() + "&after=" + key)).with(SignedInAs.person("auditor")))
                .hasStatusOk().bodyText().contains("键无法读取");
        assertThat(mvc.get().uri(URI.create("/warnings?tab=overdue&after=" + key.substring(2))).with(SignedInAs.person("auditor")))
                .hasStatusOk();
    }

    @Test
    void the_page_names_the_entries_with_which_the_answer_changed() {
        Finding finding = finding("依据记录");
        assertThat(page("auditor", "/findings/" + finding.id())).contains("/matters/" + finding.matter() + "/trace/entries/");
    }

    @Test
    void pages_go_on_by_key_from_the_gravest_to_the_lightest() {
        finding("翻页");
        var filter = new FindingFilter(List.of(CITY), null, "", FindingFilter.NOW, null, "", "", "", "", "", "");
        List<Finding> all = findings.page(filter, null, 1_000);
        assertThat(all).isSortedAccordingTo((a, b) -> b.gravity() != a.gravity() ? b.gravity() - a.gravity() : b.happenedOn().compareTo(a.happenedOn()));
        List<Finding> first = findings.page(filter, null, 1);
        assertThat(findings.page(filter, first.get(0).key(), 1_000)).isEqualTo(all.subList(1, all.size()));
        assertThat(findings.count(filter)).isEqualTo(all.size());
        assertThat(findings.counts(filter, FindingRows.Facet.ANSWER).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(all.size());
    }

    @Test
    void auditors_of_a_supervising_organ_see_the_findings_and_not_the_record() {
        Finding finding = finding("上级监督");
        jdbc.update("INSERT INTO organ (code, name_zh, name_en, level, profile) VALUES ('upper', '上级', 'Upper', 'province', 'CN-national') ON CONFLICT DO NOTHING");
        assertThat(new Supervision(JdbcClient.create(jdbc)).organsOf(auditorOf("upper"))).doesNotContain(CITY);
        people.addSupervisor(CITY, new OrganId("upper"));
        assertThat(new Supervision(JdbcClient.create(jdbc)).organsOf(auditorOf("upper"))).contains(CITY);
        assertThat(finding.organ()).isEqualTo(CITY);
    }

    private static Actor auditorOf(String organ) {
        return new Actor(new OrganId(organ), new PersonId("upper-auditor"), new UnitId("audit"),
                new PostKind("auditor"), null);
    }

    private String page(String person, String path) {
        MvcTestResult result = mvc.get().uri(path).with(SignedInAs.person(person)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void step(Finding finding, String step, String... fields) {
        assertThat(send(finding, step, fields)).as(step).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult send(Finding finding, String step, String... fields) {
        var request = mvc.post().uri("/findings/" + finding.id()).param("step", step).with(SignedInAs.person("auditor")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
