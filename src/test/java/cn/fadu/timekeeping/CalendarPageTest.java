package cn.fadu.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.DayKind;
import cn.fadu.calendar.LocalDays;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.demo.DemoPeople;
import cn.fadu.editions.Editions;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.RecordVersions;
import cn.fadu.matter.RunningClocks;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@FaduTest
class CalendarPageTest {

    private static final OrganId CITY = DemoPeople.CITY;
    private static final StreamId ADMINISTRATION = StreamId.administrationOf(CITY);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Editions editions;
    @Autowired
    private MovableTechnicalClock machine;
    @Autowired
    private RunningClocks running;
    @Autowired
    private RecordVersions recordVersions;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private FollowCalendar followCalendar;

    @AfterEach
    void no_local_days_remain() throws Exception {
        for (int year : List.copyOf(editions.latest().calendar(CITY).years())) {
            if (editions.latest().calendar(CITY).local(year).filter(days -> !days.off().isEmpty()).isPresent()) {
                adopt(upload(CalendarFiles.write(new LocalDays(CITY, year, "撤销", List.of(), List.of()))));
            }
        }
        followed(followCalendar);
    }

    @Test
    void the_page_shows_a_year_month_by_month_with_its_notice_and_says_when_it_is_provisional() throws Exception {
        String known = page("/admin/calendar?year=2026");
        assertThat(known).contains("248", "21 个工作日", "content_7047091", "已公布", "春节", "调休上班");
        assertThat(page("/admin/calendar?year=9999")).contains("工作日日历");
    }

    @Test
    void a_file_that_cannot_be_right_is_refused_with_its_line_and_nothing_is_kept() throws Exception {
        long before = proposals();
        String file = "{\n \"year\": 2150,\n \"notice\": \"n\",\n \"off\": [\n  {\"holiday\": \"special\", \"from\": \"2150-05-03\", \"to\": \"2150-05-01\"}\n ],\n \"work\": []\n}";
        assertRefused(file.getBytes(StandardCharsets.UTF_8), "第 5 行（off 第 1 项）", "请对调", "year.json");
        assertRefused("年份".getBytes(Charset.forName("GB18030")), "第 1 行", "UTF-8");
        assertRefused("{".getBytes(StandardCharsets.UTF_8), "JSON");
        assertRefused(new byte[0], "请先选择日历文件");
        assertRefused(new byte[CalendarFiles.MOST_BYTES + 1], "10 MB");
        assertRefused("{\"year\":2150,\"notice\":\"n\",\"off\":[],\"work\":[]}".getBytes(StandardCharsets.UTF_8), "法定节假日");
        assertRefused(CalendarFiles.write(new LocalDays(new OrganId("elsewhere"), 2150, "n", List.of(), List.of())), "elsewhere", "demo-city");
        assertRefused(CalendarFiles.write(editions.latest().calendar(CITY).national(2026).orElseThrow()), "没有变动");
        assertThat(proposals()).isEqualTo(before);
    }

    @Test
    void local_days_off_show_first_what_they_move_and_once_adopted_dates_change_and_nothing_else_does() throws Exception {
        MatterId matter = inReview("本地放假");
        LocalDate due = due(matter);
        String change = upload(localDayOffBefore(due));
        String preview = page(change);
        LocalDate later = editions.latest().calendar(CITY).plusWorkingDays(due, 1).date();
        assertThat(preview).contains(matter.toString().substring(0, 8), said(due), said(later), "本地放假", "合法性审查保证时间", "2 项")
                .doesNotContain("本地放假的事项");
        assertThat(due(matter)).isEqualTo(due);

        long record = dossiers.record(matter).size();
        assertThat(perform(multipartless(change + "/adopt").param("act", UUID.randomUUID().toString()).param("reason", " ")).getStatus())
                .isEqualTo(422);
        String act = adopt(change);
        perform(multipartless(change + "/adopt").param("act", act).param("reason", "州政府决定"));
        Entry entry = ledger.readBack(ADMINISTRATION, Long.MAX_VALUE, 50).stream().filter(e -> e.action().equals(AdoptCalendar.ACTION))
                .findFirst().orElseThrow();
        JsonNode adopted = CanonicalJson.read(entry.payload()).path("CalendarAdopted");
        assertThat(entry.act().toString()).isEqualTo(act);
        assertThat(adopted.path("reason").asString()).isEqualTo("州政府决定");
        assertThat(adopted.path("versionAfter").asString()).isEqualTo(editions.latest().calendar(CITY).version())
                .isNotEqualTo(adopted.path("versionBefore").asString());

        followed(followCalendar);
        assertThat(due(matter)).isEqualTo(later);
        assertThat(dossiers.record(matter)).hasSize((int) record);
        assertThat(page("/admin/calendar?year=" + due.getYear())).contains("已跟上", "地休", "古尔邦节");
        assertThat(CalendarFiles.calendar(editions.latest().calendarFiles(CITY)).version())
                .isEqualTo(editions.latest().calendar(CITY).version());
        assertThat(editions.latest().calendarFiles(CITY)).containsKey(due.getYear() + "-local.json");
        assertThat(editions.latest().calendarFiles(OrganId.INSTALLATION)).doesNotContainKey(due.getYear() + "-local.json");
        assertThat(ledger.readBack(ADMINISTRATION, Long.MAX_VALUE, 50)).anyMatch(e -> e.action().equals("admin_versions_in_force")
                && e.versions().calendar().equals(adopted.path("versionAfter").asString()));
    }

    @Test
    void what_a_file_moves_is_counted_anew_when_another_was_adopted_meanwhile() throws Exception {
        LocalDate due = due(inReview("重新核对"));
        String first = upload(localDayOffBefore(due));
        String second = upload(year2151());
        adopt(first);
        MockHttpServletResponse refused = perform(multipartless(second + "/adopt").param("act", UUID.randomUUID().toString()).param("reason", "r"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("重新核对");
        assertThat(editions.latest().calendar(CITY).kindOf(LocalDate.of(2151, 5, 3))).isNotEqualTo(DayKind.OFF);
        assertThat(perform(multipartless(second + "/drop")).getRedirectedUrl()).isEqualTo("/admin/calendar");
        assertThat(perform(multipartless(second + "/adopt").param("act", UUID.randomUUID().toString()).param("reason", "r")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void two_nodes_bring_open_work_to_a_new_calendar_each_matter_once_and_go_on_where_one_stopped() throws Exception {
        MatterId matter = inReview("两个节点");
        LocalDate due = due(matter);
        adopt(upload(localDayOffBefore(due)));
        FollowCalendar one = node();
        FollowCalendar other = node();
        one.follow(CITY);
        machine.advance(FollowCalendar.WAITS.plus(Duration.ofSeconds(1)));
        CompletableFuture.allOf(Stream.of(one, other).map(n -> CompletableFuture.runAsync(() -> followed(n))).toArray(CompletableFuture[]::new))
                .join();
        assertThat(due(matter)).isAfter(due);
        assertThat(settled()).isEqualTo(all().size());

        MatterId middle = all().get(all().size() / 2);
        jdbc.sql("UPDATE calendar_settling SET done = false, last_matter = :middle, matters = 0 WHERE organ = :organ")
                .param("middle", middle.value()).param("organ", CITY.value()).update();
        followed(node());
        assertThat(settled()).isEqualTo(all().size() - all().size() / 2 - 1);
    }

    @Test
    void a_day_that_was_counted_over_a_year_without_notice_is_marked_as_provisional_wherever_it_is_shown() throws Exception {
        MatterId matter = inReview("暂定期限");
        transaction.executeWithoutResult(status -> running.settle(matter, CITY, WorkingCalendar.of(List.of())));
        OpenWork work = work(matter);
        assertThat(work.provisional()).isTrue();
        String page = perform(get("/tasks/" + work.task()).with(SignedInAs.person("reviewer"))).getContentAsString();
        assertThat(page).contains("（暂定）", "“暂定”是什么意思", "放假安排尚未公布");
        transaction.executeWithoutResult(status -> running.settle(matter, CITY, editions.latest().calendar(CITY)));
        WorkingCalendar calendar = editions.latest().calendar(CITY);
        assertThat(work(matter).provisional()).isEqualTo(calendar.isProvisional(work(matter).due()));
    }

    @Test
    void only_the_system_administrator_reaches_the_page() throws Exception {
        for (String other : List.of("secadmin", "audadmin", "undertaker", "office", "auditor")) {
            assertThat(perform(get("/admin/calendar").with(SignedInAs.person(other))).getStatus()).as(other).isEqualTo(403);
        }
        assertThat(page("/admin/people")).contains("/admin/calendar");
    }

    private void assertRefused(byte[] file, String... said) throws Exception {
        MockHttpServletResponse response = perform(multipart("/admin/calendar").file(part(file)).with(SignedInAs.person("sysadmin")).with(csrf()));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains(said);
    }

    /** Accepted and counted; the address of its preview. */
    private String upload(byte[] file) throws Exception {
        MockHttpServletResponse response = perform(multipart("/admin/calendar").file(part(file)).with(SignedInAs.person("sysadmin")).with(csrf()));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        String change = response.getRedirectedUrl();
        for (int i = 0; i < 200 && page(change).contains("核对中"); i++) {
            Thread.onSpinWait();
        }
        return change;
    }

    private String adopt(String change) throws Exception {
        String act = UUID.randomUUID().toString();
        MockHttpServletResponse adopted = perform(multipartless(change + "/adopt").param("act", act).param("reason", "州政府决定"));
        assertThat(adopted.getRedirectedUrl()).isEqualTo(change);
        return act;
    }

    private void followed(FollowCalendar node) {
        node.follow(CITY);
        machine.advance(FollowCalendar.WAITS.plus(Duration.ofSeconds(1)));
        String version = editions.latest().calendar(CITY).version();
        for (int i = 0; i < 10_000 && jdbc.sql("SELECT count(*) FROM calendar_settling WHERE organ = :organ AND done AND version = :version")
                .param("organ", CITY.value()).param("version", version).query(Integer.class).single() == 0; i++) {
            node.follow(CITY);
        }
    }

    private FollowCalendar node() {
        return new FollowCalendar(new Settlings(jdbc), running, editions, recordVersions, machine, transaction);
    }

    private int settled() {
        return jdbc.sql("SELECT matters FROM calendar_settling WHERE organ = :organ").param("organ", CITY.value()).query(Integer.class).single();
    }

    private List<MatterId> all() {
        return running.after(null, CITY, 100_000);
    }

    private MatterId inReview(String title) {
        MatterId matter = procedures.start("undertaker", title + "的事项", "participation=NOT_DISCLOSED", "notDisclosedBasis=条例");
        walk.draft("undertaker", matter, title);
        walk.accepted("undertaker", matter);
        return matter;
    }

    private OpenWork work(MatterId matter) {
        return worklist.openIn(matter).stream().filter(w -> w.due() != null).findFirst().orElseThrow();
    }

    private LocalDate due(MatterId matter) {
        return work(matter).due();
    }

    private byte[] localDayOffBefore(LocalDate due) {
        return CalendarFiles.write(new LocalDays(CITY, due.getYear(), "州政办〔2026〕3号", List.of(new DaysOff("古尔邦节", due, due)), List.of()));
    }

    private static byte[] year2151() {
        return """
                {"year": 2151, "notice": "https://example.org/2151", "work": [], "off": [
                  {"holiday": "new-year", "from": "2151-01-01", "to": "2151-01-01"},
                  {"holiday": "labour-day", "from": "2151-05-01", "to": "2151-05-03"},
                  {"holiday": "national-day", "from": "2151-10-01", "to": "2151-10-07"}]}""".getBytes(StandardCharsets.UTF_8);
    }

    private long proposals() {
        return jdbc.sql("SELECT count(*) FROM calendar_change").query(Long.class).single();
    }

    private static String said(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static MockMultipartFile part(byte[] file) {
        return new MockMultipartFile("file", "year.json", "application/json", file);
    }

    private static AbstractMockHttpServletRequestBuilder<?> multipartless(String path) {
        return post(path).with(SignedInAs.person("sysadmin")).with(csrf());
    }

    private String page(String path) throws Exception {
        return perform(get(path).with(SignedInAs.person("sysadmin"))).getContentAsString();
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
