package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What people do wrong, too late, twice or on purpose. */
@FaduTest
class BadInputInTheBrowserTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)><b>\"'&amp;";

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private SessionRepository<? extends Session> sessions;

    private final List<Desk> desks = new ArrayList<>();

    @AfterEach
    void leave() {
        desks.forEach(Desk::close);
    }

    @Test
    void what_was_typed_waits_behind_a_log_in_that_expired() {
        MatterId matter = started("共享自行车投放方案");
        Desk undertaker = desk("undertaker2").go(task(matter, "userTask_registerDraft"));
        undertaker.form().fill("制定依据", "《中华人民共和国道路交通安全法》\n第三十三条").fill("修改说明", "首稿");
        expire(undertaker);
        undertaker.form().submit().sees("登录");
        undertaker.logIn("undertaker2");

        assertThat(undertaker.form().input("制定依据")).hasValue("《中华人民共和国道路交通安全法》\n第三十三条");
        undertaker.form().attach("草案文本", "草案.txt", text()).send();
    }

    @Test
    void a_statement_that_was_typed_waits_behind_the_log_in_too_and_language_can_be_changed_on_a_refused_form() {
        MatterId matter = drafted("城区公交线路优化方案", "participation=NOT_DISCLOSED", "notDisclosedBasis=条例");
        walk.reviewed("undertaker2", matter);
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker2", matter);
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
        String item = "/meetings/" + meeting + "/items/" + matter;
        Desk recorder = desk("recorder").go(item);
        recorder.form("记录发言").fill("发言内容", "建议增加夜班车。");
        expire(recorder);
        recorder.form("记录发言").submit();
        recorder.logIn("recorder");
        assertThat(recorder.form("记录发言").input("发言内容")).hasValue("建议增加夜班车。");

        recorder.form("记录发言").submit().sees("有 2 处需要修改");
        recorder.leave(() -> recorder.page().locator(".menu > .tools a.language").first().click());
        recorder.sees("Statements").sees("Li Mingyuan");
        assertThat(recorder.path()).isEqualTo(item);
    }

    @Test
    void what_is_missing_is_said_on_top_and_at_the_field_and_nothing_typed_is_lost() {
        MatterId matter = drafted("夜市管理方案");
        walk.noticeReady("undertaker2", matter);
        String path = task(matter, "userTask_publishNotice");
        Desk undertaker = desk("undertaker2").go(path);
        undertaker.form().fill("联系人及电话", "郑晓峰 000").attach("公告文本", "公告.txt", text()).tick("公布途径", "政府网站")
                .submit();

        assertThat(undertaker.page().locator(".problems[role=alert]")).containsText("公告日期");
        assertThat(undertaker.form().problem("公告日期")).contains("必须填写");
        assertThat(undertaker.form().input("联系人及电话")).hasValue("郑晓峰 000");
        assertThat(undertaker.page().locator(".kept")).containsText("公告.txt");

        Desk english = desk("undertaker2").reads("en").go(path);
        english.form().submit();
        assertThat(english.form().problem("Published on")).isEqualTo("A date must be given.");

        undertaker.form().fill("公告日期", procedures.today().toString()).fill("截止日期", procedures.today().plusDays(30).toString())
                .fill("提出意见的方式", "来信").send();
        undertaker.sees("公告.txt");
    }

    @Test
    void a_program_is_refused_under_any_name_and_the_other_file_is_kept() {
        Desk undertaker = desk("undertaker2").go(task(started("户外广告方案"), "userTask_registerDraft"));
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        undertaker.form().attach("草案文本", "草案.pdf", program).attach("起草说明", "起草说明.txt", text())
                .fill("制定依据", "依据").submit();

        assertThat(undertaker.form().problem("草案文本")).contains("草案.pdf");
        assertThat(undertaker.page().locator(".kept")).containsText("起草说明.txt");
        assertThat(undertaker.form().input("制定依据")).hasValue("依据");
    }

    @Test
    void names_of_files_are_shown_without_their_way_and_however_long_they_are() {
        MatterId matter = started("餐厨垃圾方案");
        String longName = "长".repeat(200) + ".txt";
        Desk undertaker = desk(Browser.context(Locale.SIMPLIFIED_CHINESE, 360, 800), "undertaker2")
                .go(task(matter, "userTask_registerDraft"));
        undertaker.form().attach("草案文本", "../../secret/草案.txt", text()).attach("起草说明", longName, text())
                .fill("制定依据", "依据").send();

        undertaker.go("/matters/" + matter + "?tab=dossier").sees(longName).sees("草案.txt");
        assertThat(undertaker.page().locator(".page")).not().containsText("secret");
        assertFits(undertaker);
    }

    @Test
    void work_of_another_unit_looks_like_work_that_does_not_exist() {
        String path = task(started("停车收费方案"), "userTask_registerDraft");
        Desk other = desk("undertaker");

        assertThat(other.page().navigate(other.base() + path).status()).isEqualTo(404);
        String denied = other.page().locator("main").textContent();
        other.go("/tasks/" + UUID.randomUUID());
        assertThat(other.page().locator("main").textContent()).isEqualTo(denied);
    }

    @Test
    void work_that_was_finished_in_another_window_says_by_whom_and_when() {
        MatterId matter = started("公园夜间照明方案");
        Desk undertaker = desk("undertaker2").go(task(matter, "userTask_registerDraft"));
        walk.draft("undertaker2", matter, "草案");
        undertaker.form().fill("制定依据", "另一窗口").submit();

        undertaker.sees("郑晓峰已于").sees("第 6 号记录");
    }

    @Test
    void of_two_who_take_the_same_work_the_second_is_told() {
        MatterId matter = drafted("桥梁限行方案", "participation=NOT_DISCLOSED", "notDisclosedBasis=条例");
        walk.reviewed("undertaker2", matter);
        procedures.does("undertaker2", matter, "userTask_submitToMeeting", "summary", "概要", "decisionAskedFor", "审议通过");
        String path = task(matter, "userTask_endorseSubmission");
        Desk first = desk("member1").go(path);
        Desk second = desk("member2").go(path);
        first.press("签收").sees("您已签收");
        second.press("签收").sees("刘振宇").sees("签收");

        assertThat(second.page().locator("form.act .submit button")).isDisabled();
    }

    @Test
    void what_the_law_closes_is_off_and_says_why_by_which_article_and_what_to_do() {
        MatterId matter = drafted("老旧电梯更新方案", "participation=NOT_DISCLOSED", "notDisclosedBasis=条例");
        walk.accepted("undertaker2", matter);
        String[] opinion = {"authority", "COMPLIES", "authorityReasons", "属本机关职权", "procedure", "COMPLIES",
            "procedureReasons", "程序已履行", "content", "COMPLIES", "contentReasons", "内容合法", "conclusion", "LAWFUL"};
        procedures.does("reviewer", matter, "userTask_draftOpinion", opinion);
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "YES");
        procedures.does("approver", matter, "userTask_approveOpinion", "passed", "YES");
        Desk director = desk("director").go("/matters/" + matter);

        Locator gate = director.page().locator("section.closed").filter(
                new Locator.FilterOptions().setHas(director.page().locator("a.btn")));
        assertThat(gate.locator("button")).isDisabled();
        assertThat(gate).containsText("第二十八条");
        assertThat(gate.locator(".remedy").first()).containsText("法律顾问");
        director.open("/matters/" + matter, "签发").choose("是否通过", "通过").fill("文号", "合审〔2025〕999号").submit();
        assertThat(director.page().locator("section.closed[role=alert]")).containsText("第二十八条");
        assertThat(director.form().input("文号")).hasValue("合审〔2025〕999号");
    }

    @Test
    void markup_is_text_wherever_it_was_typed() {
        MatterId matter = started(MARKUP);
        Desk undertaker = desk("undertaker2").go(task(matter, "userTask_registerDraft"));
        undertaker.form().attach("草案文本", MARKUP.replace("/", "") + ".txt", MARKUP.getBytes(StandardCharsets.UTF_8))
                .fill("制定依据", MARKUP).fill("修改说明", MARKUP).send();

        for (String page : List.of("", "?tab=dossier", "?tab=findings", "?tab=diagram", "/print")) {
            undertaker.go("/matters/" + matter + page).sees(MARKUP);
            assertThat(undertaker.page().locator("img[src=x]")).hasCount(0);
        }
        assertThat(undertaker.errors()).isEmpty();
        undertaker.go("/?tab=started").sees(MARKUP);
        assertThat(undertaker.page().locator("img[src=x]")).hasCount(0);
    }

    @Test
    void the_auditor_finds_no_button_that_changes_anything_and_a_forged_form_is_refused() {
        MatterId matter = started("公厕布局方案");
        Desk auditor = desk("auditor");
        for (String page : List.of("/", "/matters", "/matters/" + matter, "/matters/" + matter + "?tab=findings",
                "/catalogue", "/meetings", "/clock")) {
            auditor.go(page);
            assertThat(auditor.page().locator("main form[method=post]").count()).as(page).isZero();
        }
        auditor.go("/matters/" + matter);
        String token = auditor.page().locator("header [name=_csrf]").first().getAttribute("value");
        for (String target : List.of(task(matter, "userTask_registerDraft"), "/clock", "/meetings/call",
                "/matters/" + matter + "/acts/act_withdraw")) {
            assertThat(auditor.context().request().post(auditor.base() + target, RequestOptions.create()
                    .setHeader("Sec-Fetch-Site", "same-origin")
                    .setForm(FormData.create().set("_csrf", token).set("basis", "x").set("days", "1"))).status())
                    .as(target).isEqualTo(403);
        }
    }

    @Test
    void an_administrator_sees_no_matter() {
        MatterId matter = started("供水价格方案");
        Desk administrator = desk("sysadmin");
        for (String page : List.of("/matters/" + matter, "/matters/" + matter + "/print", "/matters", "/catalogue",
                task(matter, "userTask_registerDraft"))) {
            assertThat(administrator.page().navigate(administrator.base() + page).status()).as(page).isEqualTo(403);
            assertThat(administrator.page().locator("body")).not().containsText("供水价格方案");
        }
    }

    @Test
    void work_with_rows_and_files_is_done_without_a_script() {
        MatterId matter = drafted("农贸市场改造方案", "participation=NOT_DISCLOSED", "notDisclosedBasis=条例");
        walk.accepted("undertaker2", matter);
        walk.advised("adviser", matter);
        walk.opinion(matter, "AMEND_THEN_SUBMIT", "amendments[0].required", "true", "amendments[0].text", "删去第五条");
        Desk undertaker = desk(Browser.withoutScript(), "undertaker2");
        undertaker.open("/matters/" + matter, "反馈意见采纳情况").attach("草案文本", "草案第二稿.txt", text())
                .fill("制定依据", "依据");
        undertaker.press("增加一行");
        Locator rows = undertaker.page().locator("ol.rows > li");
        assertThat(rows).hasCount(2);
        undertaker.leave(() -> undertaker.page().locator("[name='_dropRow'][value='answers:1']").click());
        assertThat(rows).hasCount(1);
        Form row = new Form(undertaker, rows.first());
        row.fill("意见序号", "1").choose("是否采纳", "采纳").fill("说明", "已删去");
        undertaker.form().fill("修改说明", "删去第五条").send().sees("草案第二稿.txt");
    }

    /** The session ends on the server; the browser does not know yet. */
    private void expire(Desk desk) {
        desk.context().cookies().stream().filter(c -> c.name.equals("SESSION")).forEach(c ->
                sessions.deleteById(new String(Base64.getDecoder().decode(c.value), StandardCharsets.US_ASCII)));
    }

    private static void assertFits(Desk desk) {
        Page page = desk.page();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
                .isLessThanOrEqualTo((int) page.evaluate("innerWidth"));
    }

    private MatterId started(String title, String... flags) {
        return procedures.start("undertaker2", title, flags);
    }

    private MatterId drafted(String title, String... flags) {
        MatterId matter = started(title, flags);
        walk.draft("undertaker2", matter, title);
        return matter;
    }

    private String task(MatterId matter, String act) {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals(act)).map(OpenWork::task)
                .map(t -> "/tasks/" + t).findFirst().orElseThrow();
    }

    private Desk desk(String account) {
        return desk(Browser.context(), account);
    }

    private Desk desk(BrowserContext context, String account) {
        Desk desk = Desk.at(port, context, account);
        desks.add(desk);
        return desk;
    }

    private static byte[] text() {
        return "正文".getBytes(StandardCharsets.UTF_8);
    }
}
