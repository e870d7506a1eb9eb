package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.Browser;
import cn.fadu.testing.ServerProcess;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer with one browser, who knows nothing but what the tour says. */
@Tag("proof")
class GuidedTourInTheBrowserTest {

    private static ServerProcess server;

    private final Desk desk = Desk.empty(server.port());

    @BeforeAll
    static void start() {
        server = ServerProcess.start(true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_newcomer_follows_the_tour_to_its_end(@TempDir Path directory) throws IOException {
        desk.go("/").follow("第一次使用？跟着导览走一遍，约三十分钟").press("开始导览");
        logsInAsAsked();
        somebodyStartsADecision();
        aGateIsClosedAndTimePasses();
        aReviewerWritesAnOpinion();
        anAuditorChecks(directory);

        desk.go("/tour").sees("已完成 13 步，共 13 步");
        assertThat(desk.page().locator(".tour-steps > li.done")).hasCount(13);
        assertThat(strip()).containsText("都走完了");
        Screenshots.of(desk, "tour-finished");
        strip().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("结束导览")).click();
        assertThat(strip()).hasCount(0);
        // A browser asks for an icon where a plain text names none.
        assertThat(desk.errors()).allMatch(error -> error.contains("/api/v1/checkpoints/latest"));
        desk.close();
    }

    @Test
    void everybody_can_use_the_strip_on_a_telephone_and_without_scripts() {
        for (String language : List.of("zh", "en")) {
            try (Desk narrow = Desk.empty(server.port(), Browser.context(Locale.SIMPLIFIED_CHINESE, 360, 740)).reads(language)) {
                narrow.go("/tour").leave(() -> narrow.page().locator(".tour-begin form button").first().click());
                narrow.logIn("undertaker2");
                for (String path : List.of("/", "/tour", "/catalogue", "/clock")) {
                    Page page = narrow.go(path).page();
                    assertThat(page.locator(".tour-strip")).isVisible();
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
                    assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag22aa")).analyze().getViolations()).as(path)
                            .isEmpty();
                }
                narrow.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(narrow.page().locator(".tour-strip")).isHidden();
            }
        }
        try (Desk plain = Desk.empty(server.port(), Browser.withoutScript())) {
            plain.go("/tour").press("开始导览").follow("登录").logIn("undertaker2");
            plain.follow("去那里").follow("下一步").press("结束导览");
            assertThat(plain.page().locator(".tour-strip")).hasCount(0);
        }
    }

    private void somebodyStartsADecision() {
        goes("导览 1/13");
        goesOn();
        desk.leave(() -> desk.page().locator("tr").filter(new Locator.FilterOptions().setHasText("示范市互联网租赁自行车管理办法"))
                .locator("a.btn").click());
        desk.follow("不涉及，填写申请").form().pick("建议来源", "所属部门").fill("拟解决的主要问题", "乱停乱放").fill("初步方案", "总量控制")
                .fill("必要性", "现行规定不够用。").fill("可行性", "职责清楚。").send();

        changesPerson("导览 3/13");
        task("确认适用范围").choose("确认结果", "适用本程序").send();
        goes("导览 3/13");
        task("确认应履行程序").choose("听取公众意见", "应当听取公众意见").tick("涉及经营者经济活动")
                .pick("与本级人大的关系", "无需报告或者提请决定").fill("判断人", "市政府办公室").send();

        changesPerson("导览 4/13");
        task("会签应履行程序").choose("会签意见", "同意").send();

        desk.reads("en").go("/");
        changesPerson("Tour 5/13");
        task("Decide on the start").choose("Decision", "Start").pick("Lead unit", "Urban Management Bureau").send();
        desk.reads("zh").go("/");
    }

    private void aGateIsClosedAndTimePasses() {
        changesPerson("导览 6/13");
        desk.page().locator("aside .card.closed").filter(new Locator.FilterOptions().setHasText("列入会议议题")).getByText("查看各项要求").click();
        assertThat(desk.page().locator("aside .card.closed").filter(new Locator.FilterOptions().setHasText("列入会议议题")))
                .containsText("补救");
        Screenshots.of(desk, "tour-gate");
        goesOn();
        desk.press("前进到此时");
    }

    private void aReviewerWritesAnOpinion() {
        changesPerson("导览 8/13");
        Form opinion = task("拟稿");
        desk.sees("规范性文件不得设定行政处罚");
        Screenshots.of(desk, "tour-opinion");
        opinion.in("决策权限").choose("审查结果", "符合").fill("理由", "属于市人民政府职权。");
        opinion.in("决策程序").choose("审查结果", "符合").fill("理由", "已公开征求意见三十日。");
        opinion.in("决策内容").choose("审查结果", "需要修改").fill("理由", "第五条的罚款没有依据。");
        opinion.choose("结论", "修改后提交").row("修改意见", 0).tick("必须修改").fill("修改意见", "删去第五条。");
        opinion.send();

        goes("导览 9/13");
        desk.sees("不同意");
    }

    private void anAuditorChecks(Path directory) throws IOException {
        changesPerson("导览 10/13");
        desk.leave(() -> desk.page().locator("main table a").first().click());
        goesOn();
        goesOn();
        Download download = desk.page().waitForDownload(() -> desk.page().locator("main").getByText("下载证据包").click());
        Path file = directory.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(Files.size(file)).isPositive();
        desk.leave(() -> strip().getByText("核验证据包", new Locator.GetByTextOptions().setExact(true)).click());
        desk.page().locator("#package").setInputFiles(file);
        desk.leave(() -> desk.page().locator("main form button[type=submit]").click());
        desk.sees("核验通过");
        goesOn();
        assertThat(desk.page().locator("body").textContent().lines().count()).isGreaterThan(3);
    }

    /** Logs in with the account and the password that stand on the page. */
    private void logsInAsAsked() {
        if (!desk.path().equals("/login")) {
            desk.go("/login");
        }
        String account = desk.page().locator("#username").inputValue();
        assertThat(strip()).containsText(account);
        assertThat(account).isNotEmpty();
        desk.page().locator("#password").fill("fadu-demo");
        desk.leave(() -> desk.page().locator("form[action$='/login'] button[type=submit]").click());
    }

    /** The strip asks for somebody else; who then goes where the strip leads. */
    private void changesPerson(String number) {
        desk.leave(() -> strip().locator("form[action$='/logout'] button").click());
        assertThat(desk.page()).hasURL(Pattern.compile("/login\\?bye$"));
        logsInAsAsked();
        goes(number);
    }

    /** Goes where the strip leads. */
    private void goes(String number) {
        assertThat(strip()).containsText(number);
        desk.leave(() -> strip().locator(".tour-go").first().click());
    }

    /** The page was what the step is about; on to the next. */
    private void goesOn() {
        assertThat(strip()).containsText("✓");
        desk.leave(() -> strip().locator(".tour-go").first().click());
    }

    private Form task(String name) {
        desk.leave(() -> desk.page().locator("aside .acts a").filter(new Locator.FilterOptions().setHas(
                desk.page().getByText(name, new Page.GetByTextOptions().setExact(true)))).first().click());
        return desk.form();
    }

    private Locator strip() {
        return desk.page().locator(".tour-strip");
    }
}
