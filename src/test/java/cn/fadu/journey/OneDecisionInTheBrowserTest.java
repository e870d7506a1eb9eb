package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.archive.OutsideJudges;
import cn.fadu.archive.Packages;
import cn.fadu.documents.SampleFiles;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One decision, from the catalogue to the closed file, by nineteen people at their own browsers. */
@Tag("proof")
@FaduTest
class OneDecisionInTheBrowserTest {

    private static final String TITLE = "示范市城区机动车停放服务管理办法";

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Ledger ledger;

    private Desks desks;
    private Course course;
    private LocalDate begin;

    @BeforeEach
    void come() {
        desks = new Desks(port);
        course = new Course(desks, "undertaker2", TITLE);
        begin = procedures.today();
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void a_decision_goes_from_the_catalogue_to_the_closed_file(@TempDir Path directory) throws IOException {
        fromTheCatalogueToTheClosedFile();

        theRecordIsWhole();
        theWayIsDrawn();
        assertThat(PackageCheck.run(downloadedPackage(directory), List.of(), null).broken()).isNull();
        assertThat(procedures.today()).isEqualTo(begin.plusDays(38));
        assertThat(desks.accounts()).hasSize(19);
        assertThat(desks.errors()).isEmpty();
    }

    @Test
    void the_way_can_be_gone_with_the_keyboard_alone_and_its_package_is_right_for_programs_of_others(@TempDir Path directory)
            throws Exception {
        desks = Desks.byKeyboard(port);
        course = new Course(desks, "undertaker2", TITLE);

        fromTheCatalogueToTheClosedFile();

        Path bag = Packages.unpacked(downloadedPackage(directory), directory);
        OutsideJudges.followReadme(bag);
        OutsideJudges.readBag(bag);
    }

    private void fromTheCatalogueToTheClosedFile() throws IOException {
        started();
        drafted();
        departmentsAsked();
        heardAndConsulted();
        reviewed();
        listed();
        discussed();
        issuedAndPublished();
    }

    private Path downloadedPackage(Path directory) {
        Page page = desks.of("auditor").go(course.matter() + "?tab=dossier").page();
        Download download = page.waitForDownload(() -> page.getByText("下载证据包").click());
        Path file = directory.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private void started() {
        tour.catalogued("undertaker2", TITLE);
        Screenshots.of(desks.of("undertaker2").go("/catalogue"), "catalogue");
        Form application = course.application();
        Screenshots.of(desks.of("undertaker2"), "application");
        course.applied(application, "老旧小区和商圈停车难，收费不规范。", "分区定价、错时开放、统一公示。");
        Form judgement = course.judgement();
        judgement.tick("涉及其他部门或者下级政府的职责，或者与其关系紧密").tick("涉及经营者经济活动");
        Screenshots.of(desks.of("office"), "start");
        course.started(judgement, "市城市管理局");
        desks.of("undertaker2").go(course.matter() + "?tab=findings").sees("部门协商").sees("公平竞争审查");
        Screenshots.of(desks.of("undertaker2"), "matter-findings");
    }

    private void drafted() {
        Screenshots.of(course.opened("undertaker2", "登记决策草案"), "task-register-draft");
        course.drafted("《中华人民共和国道路交通安全法》第三十三条\n《中华人民共和国价格法》第十八条");
    }

    private void departmentsAsked() {
        Screenshots.of(desks.of("undertaker2").go("/"), "workbench");
        course.departmentsAsked(begin.plusDays(7), "市财政局", "市自然资源和规划局");
        course.open("undertaker3", "复函").choose("本单位意见", "无意见").send();
        course.open("undertaker4", "复函").choose("本单位意见", "修改意见").fill("具体意见", "新建停车场应当符合详细规划。").send();
        Form summary = course.open("undertaker2", "汇总采纳情况");
        Screenshots.of(desks.of("undertaker2"), "task-departments");
        course.repliesSummarised(summary);
        course.fairCompetitionReviewed("经营性停车场、互联网停车平台");
    }

    private void heardAndConsulted() {
        course.consultationOpened(begin, begin.plusDays(30), "听证会", "向社会公开征求意见");
        course.opinionReceived(begin, "第十二条", "建议老旧小区周边道路夜间停车减半收费。");
        course.opinionReceived(begin, "第五条", "建议商业区停车场错时开放。");
        Screenshots.of(desks.of("undertaker2").go(course.matter() + "/opinions"), "opinions");
        course.hearingPrepared(begin, begin.plusDays(14));
        Screenshots.of(desks.of("undertaker2").go("/clock"), "clock");
        moveTo(14);
        course.hearingHeld(begin.plusDays(14));
        Screenshots.of(desks.of("auditor").go(course.matter() + "/hearing"), "hearing");
        course.hearingReported();
        moveTo(31);
        course.opinionsSummarised("夜间停车优惠", "错时开放");
    }

    private void reviewed() {
        Screenshots.of(course.opened("undertaker2", "送请合法性审查"), "task-submit-for-review");
        course.underReview("已征求部门意见、举行听证会、公开征求意见三十日，并经公平竞争审查。", "决策草案", "起草说明", "制定依据",
                "履行决策法定程序的说明", "部门意见及采纳情况", "公众意见研究采纳情况", "公平竞争审查意见", "承办单位法制机构审核意见");
        moveTo(38);
        Screenshots.of(desks.of("reviewer").go("/"), "workbench-reviewer");
        Screenshots.of(course.opened("reviewer", "拟稿"), "review");
        course.opinionApproved("属于市人民政府的法定职权，《道路交通安全法》第三十三条有明确授权。",
                "已征求部门意见、举行听证会、公开征求意见满三十日，并经公平竞争审查。", "未减损公民、法人的合法权益，与上位法不抵触。");
        Screenshots.of(course.opened("director", "签发"), "task");
        course.advised("收费授权有据，程序完备，未见违反上位法的内容。");
        course.opinionIssued();
    }

    private void listed() {
        int number = Walk.nextNumber();
        String name = "市政府第" + number + "次常务会议";
        Screenshots.of(desks.of("office").go("/meetings/call"), "meeting-call");
        course.meetingCalled(name, number, procedures.today());
        Screenshots.of(desks.of("office").go("/meetings"), "meetings");
        course.submittedToMeeting("规范城区停车设施经营和收费，缓解停车难。部门意见一致，合法性审查结论为合法。");
        Screenshots.of(desks.of("undertaker2").go(course.matter()), "matter");
        Screenshots.of(desks.of("chief").go("/"), "workbench-chief");
        course.listed(name, procedures.today());
    }

    private void discussed() throws IOException {
        Desk recorder = course.meetingPage();
        Screenshots.of(recorder, "meeting");
        recorder.hands().untick(recorder.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("罗文静 市政府秘书长")));
        recorder.hands().type(recorder.page().getByLabel(Pattern.compile("罗文静.*缺席原因")), "赴省参加会议");
        course.takenUp();
        String item = recorder.path();
        course.said("刘振宇", "同意", "办法回应了群众关切，建议尽快出台。");
        course.said("黄秀兰", "修改后同意", "建议加强收费公示。");
        course.said("马晓东", "同意", "同意。");
        course.said("李明远", "同意", "同意多数同志意见，原文通过。");
        Screenshots.of(recorder, "meeting-item");
        course.adopted();
        recorder.go(item).form("附录音").attach("录音文件", "第4项议题录音.wav", SampleFiles.wav(4)).send();
        theRecordingPlaysFromAnyPlace(recorder.go(item));
        Screenshots.of(recorder, "meeting-item-decided");
        course.minutesSigned();
    }

    private static void theRecordingPlaysFromAnyPlace(Desk desk) {
        Locator recording = desk.page().locator("audio").first();
        assertThat((double) recording.evaluate("a => new Promise((found, failed) => { a.muted = true;"
                + " a.onerror = () => failed(a.error.message); a.onseeked = () => a.play().then("
                + "() => { a.ontimeupdate = () => a.currentTime > 3 && found(a.currentTime); }, failed);"
                + " a.currentTime = 3; })")).isGreaterThan(3);
        APIResponse part = desk.context().request().get((String) recording.evaluate("a => a.src"),
                RequestOptions.create().setHeader("Range", "bytes=1000-1099"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).hasSize(100);
    }

    private void issuedAndPublished() {
        course.partyCommitteeAgreed(procedures.today());
        course.issued(procedures.today());
        Screenshots.of(course.opened("office", "公布决策"), "task-publish");
        course.published(procedures.today());
        course.closed("Z001-WS·2025-Y-BGS-0009");
    }

    private void theRecordIsWhole() {
        String matter = course.matter();
        int recorded = ledger.read(StreamId.of(MatterId.of(matter.replace("/matters/", ""))), 0, 1000).size();
        Desk auditor = desks.of("auditor").go(matter);
        auditor.sees("第 " + recorded + " 号记录").sees("合审〔").sees("政发〔");
        assertThat(auditor.page().locator("main form")).hasCount(0);
        Screenshots.of(auditor, "matter-closed");
        auditor.follow("更早的记录").sees("第 1 号记录");
        Screenshots.of(auditor.go(matter + "?tab=dossier"), "matter-dossier");
        Screenshots.of(auditor.go(matter + "/print"), "matter-print");
        assertThat(auditor.page().locator("ol.tl > li")).hasCount(recorded);
        Screenshots.of(auditor.go("/matters"), "matters");
        auditor.go(matter);
        auditor.leave(() -> auditor.page().locator("ol.tl > li").filter(new Locator.FilterOptions().setHasText("签发"))
                .filter(new Locator.FilterOptions().setHasText("合审〔")).getByText("打印").first().click());
        Screenshots.of(auditor, "print-opinion");
    }

    private void theWayIsDrawn() {
        Desk auditor = desks.of("auditor").go(course.matter() + "?tab=diagram");
        assertThat(auditor.page().locator(".djs-element.fadu-done[data-element-id=userTask_registerDraft]")).isVisible();
        assertThat(auditor.page().locator(".djs-element.fadu-done[data-element-id=callActivity_archive]")).isVisible();
        assertThat(auditor.page().locator(".djs-element.fadu-skip[data-element-id=callActivity_riskAssessment]"))
                .isVisible();
        Screenshots.of(auditor, "matter-diagram");
        auditor.go(course.matter() + "?tab=diagram&day=" + begin.plusDays(20));
        assertThat(auditor.page().locator(".djs-element.fadu-now[data-element-id=callActivity_publicParticipation]")).isVisible();
        assertThat(auditor.page().locator(".djs-element.fadu-done[data-element-id=callActivity_archive]")).hasCount(0);
        Screenshots.of(auditor, "diagram-moment");
    }

    /** Moves the clock to a day counted from the first. */
    private void moveTo(int days) {
        procedures.goTo(begin.plusDays(days));
    }
}
