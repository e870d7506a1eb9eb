package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.documents.SampleFiles;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One decision, from the catalogue to the closed file, by thirteen people at their own browsers. */
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

    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private String matter;
    private String meeting;
    private String meetingName;

    @AfterEach
    void leave() {
        desks.values().forEach(Desk::close);
    }

    @Test
    void a_decision_goes_from_the_catalogue_to_the_closed_file() throws Exception {
        LocalDate begin = procedures.today();
        started();
        drafted();
        consulted();
        reviewed();
        listed();
        discussed();
        issuedAndPublished();

        theRecordIsWhole();
        theWayIsDrawn();
        assertThat(procedures.today()).isEqualTo(begin.plusDays(38));
        desks.forEach((account, desk) -> assertThat(desk.errors()).as(account).isEmpty());
    }

    private void started() {
        tour.catalogued("undertaker2", TITLE);
        Desk undertaker = desk("undertaker2").go("/catalogue");
        Screenshots.of(undertaker, "catalogue");
        Locator row = undertaker.page().locator("tr").filter(new Locator.FilterOptions().setHasText(TITLE));
        undertaker.leave(() -> row.getByText("启动").click());
        Screenshots.of(undertaker, "start");
        undertaker.form().tick("涉及其他部门或者下级政府的职责，或者与其关系紧密").tick("涉及经营者经济活动")
                .fill("判断人", "市政府办公室会同市司法局").send();
        matter = undertaker.path();
        undertaker.sees("部门协商").sees("公平竞争审查");
        Screenshots.of(undertaker, "matter-findings");
    }

    private void drafted() throws IOException {
        Desk undertaker = desk("undertaker2").go("/");
        Screenshots.of(undertaker, "workbench-undertaker");
        undertaker.open(matter, "登记决策草案");
        Screenshots.of(undertaker, "task-register-draft");
        undertaker.form().attach("草案文本", "机动车停放服务管理办法（草案）.docx", paper(36))
                .attach("起草说明", "起草说明.docx", paper(18)).attach("附件", "停车供需调查报告.pdf", SampleFiles.pdf("survey"))
                .fill("制定依据", "《中华人民共和国道路交通安全法》第三十三条\n《中华人民共和国价格法》第十八条").send();
    }

    private void consulted() throws IOException {
        Desk undertaker = desk("undertaker2");
        undertaker.open(matter, "征求部门意见并协调").fill("协商单位", "市公安局、市发展改革委、市自然资源局").choose("协商结果", "取得一致")
                .fill("意见采纳情况", "共收到意见 7 条，采纳 6 条，未采纳 1 条并已说明理由。").send();
        desk("market-regulator").open(matter, "出具公平竞争审查意见").choose("审查结论", "符合公平竞争审查标准")
                .fill("审查意见", "未发现排除、限制竞争的内容。").send();
        undertaker.open(matter, "发布征求意见公告").fill("公告日期", procedures.today().toString())
                .fill("截止日期", procedures.today().plusDays(30).toString()).tick("公布途径", "政府网站", "政务新媒体")
                .fill("提出意见的方式", "登录市政府网站“意见征集”栏目，或者寄送市城市管理局。").fill("联系人及电话", "郑晓峰 0000-0000000")
                .attach("公告文本", "征求意见公告.docx", paper(12)).send();
        undertaker.go(matter).follow("登记公众意见");
        Screenshots.of(undertaker, "act-register-opinion");
        undertaker.form().pick("收到途径", "信函").fill("收到日期", procedures.today().toString()).fill("针对条款", "第十二条")
                .fill("意见内容", "建议老旧小区周边道路夜间停车减半收费。").fill("提出人", "居民代表").send();
        Screenshots.of(undertaker.go("/clock"), "clock");
        undertaker.press("前进 30 天").press("前进 1 天");
        undertaker.open(matter, "归纳研究公众意见").fill("采纳", "1").fill("部分采纳", "0").fill("未采纳", "0")
                .fill("主要意见及研究采纳情况", "建议老旧小区周边夜间优惠，已采纳，写入第十二条。").tick("采纳情况已向社会公布").send();
    }

    private void reviewed() {
        Desk undertaker = desk("undertaker2");
        undertaker.open(matter, "送请合法性审查");
        Screenshots.of(undertaker, "task-submit-for-review");
        undertaker.form().tick("送审材料", "决策草案", "起草说明", "制定依据", "履行决策法定程序的说明", "部门意见及采纳情况",
                        "公众意见研究采纳情况", "公平竞争审查意见", "承办单位法制机构审核意见")
                .fill("履行法定程序的说明", "已征求部门意见、公开征求意见三十日，并经公平竞争审查。").send();
        Desk reviewer = desk("reviewer");
        reviewer.open(matter, "收文登记").fill("收文编号", "收〔2025〕36号").send();
        reviewer.open(matter, "材料核对").choose("核对结果", "受理").send();
        reviewer.open(matter, "分办").fill("听取意见的法律顾问、公职律师人数", "1").send();
        desk("adviser").open(matter, "出具法律意见").choose("结论", "合法").fill("法律意见", "收费授权有据，程序完备，未见违反上位法的内容。").send();
        reviewer.go("/clock").press("前进 7 天");
        Screenshots.of(reviewer.go("/"), "workbench");
        reviewer.open(matter, "拟稿");
        Screenshots.of(reviewer, "task");
        Form opinion = reviewer.form();
        opinion.in("决策权限").choose("审查结果", "符合").fill("理由", "本事项属于市人民政府的法定职权，《道路交通安全法》第三十三条有明确授权。");
        opinion.in("决策程序").choose("审查结果", "符合").fill("理由", "已征求部门意见、公开征求意见满三十日，并经公平竞争审查。");
        opinion.in("决策内容").choose("审查结果", "符合").fill("理由", "未减损公民、法人的合法权益，与上位法不抵触。");
        opinion.choose("结论", "合法").send();
        desk("checker").open(matter, "核稿").choose("是否通过", "通过").send();
        desk("approver").open(matter, "审核").choose("是否通过", "通过").fill("意见", "同意。").send();
        desk("director").open(matter, "签发").choose("是否通过", "通过").fill("文号", "合审〔2025〕36号").send();
    }

    private void listed() {
        Desk office = desk("office").go("/meetings/call");
        Screenshots.of(office, "meeting-call");
        int number = Walk.nextNumber();
        meetingName = "市政府第" + number + "次常务会议";
        office.form().fill("会议名称", meetingName).fill("次序", String.valueOf(number)).choose("会议类型", "常务会议")
                .fill("会议日期", procedures.today().toString()).fill("地点", "市政府第一会议室").submit();
        meeting = office.path();
        Screenshots.of(office.go("/meetings"), "meetings");
        desk("undertaker2").open(matter, "提请审议").fill("议题概要", "规范城区停车设施经营和收费，缓解停车难。部门意见一致，合法性审查结论为合法。")
                .fill("提请决定的事项", "审议通过《" + TITLE + "》，以市政府名义印发。").send();
        office.open(matter, "材料齐备核对").choose("报送材料是否齐备", "齐备").send();
        Screenshots.of(desk("undertaker2").go(matter), "matter");
        Desk chief = desk("chief");
        Screenshots.of(chief.go("/"), "workbench-chief");
        chief.open(matter, "确定议题").choose("决定", "列入议题").pick("会议", meetingName).send();
    }

    private void discussed() throws IOException {
        Desk recorder = desk("recorder").go(meeting);
        Screenshots.of(recorder, "meeting");
        recorder.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("罗文静 市政府秘书长")).uncheck();
        recorder.page().getByLabel(Pattern.compile("罗文静.*缺席原因")).fill("赴省参加会议");
        recorder.press("登记出席情况").follow(TITLE);
        String item = recorder.path();
        recorder.form("议题开始讨论").pick("主持人", "李明远").send();
        recorder.form("记录发言").pick("发言人", "刘振宇").choose("态度", "同意").fill("发言内容", "办法回应了群众关切，建议尽快出台。").send();
        recorder.form("记录发言").pick("发言人", "黄秀兰").choose("态度", "修改后同意").fill("发言内容", "建议加强收费公示。").send();
        recorder.form("记录发言").pick("发言人", "马晓东").choose("态度", "同意").send();
        recorder.form("记录发言").pick("发言人", "李明远").choose("态度", "同意").fill("发言内容", "同意多数同志意见，原文通过。").send();
        Screenshots.of(recorder, "meeting-item");
        recorder.form("记录决定").choose("决定", "通过").fill("决定内容", "会议审议通过《" + TITLE + "》。")
                .choose("会议组成人员多数意见", "多数同意").choose("决定是否与多数意见不一致", "否").send();
        recorder.go(item).form("附录音").attach("录音文件", "第4项议题录音.wav", SampleFiles.wav(4)).send();
        theRecordingPlaysFromAnyPlace(recorder.go(item));
        Screenshots.of(recorder, "meeting-item-decided");
        recorder.open(matter, "撰写纪要").fill("纪要编号", "〔2025〕12号").fill("纪要正文", "会议审议通过《" + TITLE + "》。").send();
        desk("chief").open(matter, "签署纪要").choose("是否签署", "签署").send();
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
        String today = procedures.today().toString();
        Desk office = desk("office");
        desk("undertaker2").open(matter, "登记会后定稿").choose("定稿与会议讨论稿相比是否有修改", "否").send();
        office.open(matter, "请示报告同级党委").choose("方式", "请示").fill("文号", "市政请〔2025〕18号")
                .fill("批复或者报告日期", today).choose("批复意见", "同意").send();
        office.open(matter, "决策文件签发编号").fill("发文字号", "市政发〔2025〕9号").fill("成文日期", today).send();
        desk("unit-legal2").open(matter, "公开审查").choose("审查结果", "公开").send();
        office.open(matter, "公布决策");
        Screenshots.of(office, "task-publish");
        office.form().fill("公布日期", today).tick("公布途径", "政府网站", "政府公报").fill("公布网址或者载体", "示范市人民政府门户网站“政策文件”栏目")
                .fill("公众意见、专家意见采纳情况说明", "公开征求意见收到意见 1 条，已采纳。").send();
        desk("archivist").open(matter, "整理归档").fill("档号", "Z001-WS·2025-Y-BGS-0009").choose("保管期限", "永久").send();
    }

    private void theRecordIsWhole() {
        int recorded = ledger.read(StreamId.of(MatterId.of(matter.replace("/matters/", ""))), 0, 1000).size();
        Desk auditor = desk("auditor").go(matter);
        assertThat(auditor.page().locator("ol.tl > li")).hasCount(recorded);
        auditor.sees("市政发〔2025〕9号").sees("合审〔2025〕36号");
        assertThat(auditor.page().locator("main form")).hasCount(0);
        Screenshots.of(auditor, "matter-closed");
        Screenshots.of(auditor.go(matter + "?tab=dossier"), "matter-dossier");
        Screenshots.of(auditor.go(matter + "/print"), "matter-print");
        assertThat(auditor.page().locator("ol.tl > li")).hasCount(recorded);
        Screenshots.of(auditor.go("/matters"), "matters");
    }

    private void theWayIsDrawn() {
        Desk auditor = desk("auditor").go(matter + "?tab=diagram");
        assertThat(auditor.page().locator(".djs-element.fadu-done[data-element-id=userTask_registerDraft]")).isVisible();
        assertThat(auditor.page().locator(".djs-element.fadu-done[data-element-id=callActivity_archive]")).isVisible();
        assertThat(auditor.page().locator(".djs-element.fadu-skip[data-element-id=callActivity_riskAssessment]"))
                .isVisible();
        Screenshots.of(auditor, "matter-diagram");
    }

    private Desk desk(String account) {
        return desks.computeIfAbsent(account, a -> Desk.of(port, a));
    }

    private static byte[] paper(int kilobytes) throws IOException {
        byte[] content = new byte[kilobytes * 1000];
        new Random(kilobytes).nextBytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
