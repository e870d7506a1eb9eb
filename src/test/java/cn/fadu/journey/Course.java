package cn.fadu.journey;

import cn.fadu.documents.SampleFiles;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A decision on its way, each step done in the browser by whose it is, with what officials say about parking or
 * slaughterhouses left to the test. Steps are in the order of the procedure.
 */
final class Course {

    private final Desks desks;
    private final String undertaker;
    private final String title;
    private String matter;
    private String meeting;

    Course(Desks desks, String undertaker, String title) {
        this.desks = desks;
        this.undertaker = undertaker;
        this.title = title;
    }

    /** The path of the matter. */
    String matter() {
        return matter;
    }

    Desk undertaker() {
        return desks.of(undertaker);
    }

    /** A task of the matter, opened by somebody. */
    Form open(String account, String task) {
        return desks.of(account).open(matter, task);
    }

    /** As {@link #open}, for looking at the page. */
    Desk opened(String account, String task) {
        open(account, task);
        return desks.of(account);
    }

    /** Opens the form of the application from the catalogue. */
    Form application() {
        Desk desk = undertaker().go("/catalogue");
        Locator row = desk.page().locator("tr").filter(new Locator.FilterOptions().setHasText(title));
        desk.press(row.locator("a.btn"));
        desk.follow("不涉及，填写申请");
        return desk.form();
    }

    /** Applied for, with what the form asks for. */
    void applied(Form application, String problem, String solution) {
        application.pick("建议来源", "所属部门").fill("拟解决的主要问题", problem).fill("初步方案", solution)
                .fill("必要性", "现行规定不能解决上述问题。").fill("可行性", "职责清楚，经费有保障。").send();
        matter = undertaker().path();
    }

    /** In scope; the office has the form in which it says which procedures are owed. */
    Form judgement() {
        open("office", "确认适用范围").choose("确认结果", "适用本程序").send();
        return open("office", "确认应履行程序").choose("听取公众意见", "应当听取公众意见").pick("与本级人大的关系", "无需报告或者提请决定")
                .fill("判断人", "市政府办公室会同市司法局");
    }

    /** The procedures that follow from the judgement are concurred with; started with this unit in the lead. */
    void started(Form judgement, String unit) {
        judgement.send();
        open("reviewer", "会签应履行程序").choose("会签意见", "同意").send();
        open("chief", "作出启动决定").choose("启动决定", "启动").pick("牵头的承办单位", unit).send();
    }

    void drafted(String basis) {
        open(undertaker, "登记决策草案").attach("草案文本", title + "（草案）.docx", paper(36))
                .attach("起草说明", "起草说明.docx", paper(18)).attach("附件", "调查报告.pdf", SampleFiles.pdf("survey"))
                .fill("制定依据", basis).send();
        open(sibling("unit-head"), "单位内部呈批").choose("呈批意见", "签发").fill("意见", "同意。").send();
    }

    /** One letter to each of these units. */
    void departmentsAsked(LocalDate replyBy, String... units) {
        open(undertaker, "发征求意见函").tick("征求意见的单位", units).fill("答复期限", replyBy.toString()).send();
    }

    /** What was said is adopted. */
    void repliesSummarised(Form summary, String... said) {
        for (int i = 0; i < said.length; i += 3) {
            summary.row("各单位意见", i / 3).fill("单位", said[i]).pick("答复", said[i + 1]).pick("采纳情况", said[i + 2]);
        }
        summary.send();
    }

    /** Forms are chosen, the notice is drawn up, found fit to be public and published. */
    void consultationOpened(LocalDate from, LocalDate until, String... forms) {
        boolean hearing = List.of(forms).contains("听证会");
        open(undertaker, "确定公众参与形式").tick("采用的形式", forms).choose("是否应当听证", hearing ? "可以听证" : "不涉及")
                .fill("理由", "涉及面广，以公开征求意见为主。").send();
        open(undertaker, "拟订征求意见公告").fill("拟定截止日期", until.toString())
                .fill("提出意见的方式", "登录市政府网站“意见征集”栏目，或者寄送承办单位。").fill("联系人和电话", "0000-0000000")
                .attach("公告文本", "征求意见公告.docx", paper(12)).attach("草案说明", "草案说明.docx", paper(14)).send();
        open(sibling("unit-legal"), "公告公开审查").choose("审查结论", "可以公布").send();
        open(undertaker, "发布征求意见公告").fill("公告日期", from.toString()).tick("公布途径", "政府网站", "政务新媒体").send();
    }

    void opinionReceived(LocalDate on, String clause, String content) {
        undertaker().go(matter).follow("登记公众意见").form().pick("收到途径", "信函").fill("收到日期", on.toString())
                .fill("针对条款", clause).fill("意见内容", content).fill("提出人", "居民代表").send();
    }

    /** Decided by the head of the unit, announced, its participants chosen and served on the same day. */
    void hearingPrepared(LocalDate today, LocalDate day) {
        open(sibling("unit-head"), "决定是否听证").choose("决定", "举行").fill("理由", "关系群众切身利益。").send();
        Form announcement = open(undertaker, "发布听证公告").fill("公布日期", today.toString()).fill("听证事项", title)
                .fill("听证日期", day.toString()).fill("时间", "上午9时").fill("地点", "市会议中心第二会议室");
        announcement.row("名额及构成", 0).fill("一方", "居民").fill("名额", "2");
        announcement.row("名额及构成", 1).fill("一方", "经营者").fill("名额", "1");
        announcement.fill("报名条件和方式", "年满十八周岁，来电或者来信报名。").fill("遴选办法", "报名多于名额的，公开抽签。")
                .fill("联系人和电话", "0000-0000000").tick("公布渠道", "政府网站").send();
        Form chosen = open(undertaker, "登记遴选参加人");
        chosen.row("参加人", 0).fill("姓名", "孟庆兰").fill("代表的一方", "居民").pick("产生方式", "抽签");
        chosen.row("参加人", 1).fill("姓名", "庄永福").fill("代表的一方", "居民").pick("产生方式", "抽签");
        chosen.row("参加人", 2).fill("姓名", "柳成荫").fill("代表的一方", "经营者").pick("产生方式", "推荐");
        chosen.fill("报名和遴选情况", "报名二十三人，公开抽签。").send();
        open(undertaker, "公布参加人名单").fill("公布日期", today.toString()).tick("公布渠道", "政府网站").send();
        Form delivery = open(undertaker, "送达听证材料").fill("送达的材料", "草案、草案说明");
        delivery.fillTop("送达日期", today.toString());
        delivery.fillTop("送达方式", "专人送达");
        delivery.send();
    }

    /** Held on the day, written down and signed; one participant signs after a correction. */
    void hearingHeld(LocalDate day) {
        String presider = sibling("presider");
        open(presider, "召集听证会").choose("结果", "举行").fill("举行日期", day.toString()).send();
        Form record = open(presider, "制作听证笔录").fill("主持人", "宋春梅").fill("记录员", "徐文婷").fill("决策草案陈述人", "郑晓峰")
                .fill("开始时间", "9时").fill("结束时间", "11时");
        record.row("发言", 0).pick("环节", "介绍").fill("发言人", "郑晓峰").fill("内容", "介绍草案的主要内容和理由。");
        record.row("发言", 1).pick("环节", "陈述").fill("发言人", "孟庆兰").fill("内容", "赞成分区定价，老旧小区周边夜间应当优惠。");
        record.row("发言", 2).pick("环节", "陈述").fill("发言人", "柳成荫").fill("内容", "赞成统一公示，错时开放应当给予过渡期。");
        record.send();
        Form signatures = open(presider, "确认笔录并签字").tick("其余参加人均已签字");
        signatures.row("逐人登记", 0).fill("参加人编号", "1").pick("情况", "更正后签字").fill("更正前", "夜间应当免费")
                .fill("更正后", "夜间应当优惠");
        signatures.send();
        open(presider, "结束听证").send();
    }

    void hearingReported() {
        open(undertaker, "撰写听证报告").fill("基本情况", "应到三人，实到三人。").fill("赞成意见", "均赞成草案。").fill("建议", "夜间优惠，设过渡期。")
                .fill("采纳情况及理由", "均已采纳。").fill("结论建议", "修改后提请审议。").send();
    }

    /** One group of opinions for each, adopted; published. */
    void opinionsSummarised(String... opinions) {
        Form summary = open(undertaker, "归纳研究公众意见");
        for (int i = 0; i < opinions.length; i++) {
            summary.row("主要意见及研究采纳情况", i).fill("意见", opinions[i]).fill("条数", "1").pick("采纳情况", "采纳");
        }
        summary.fill("综合说明", "收到的意见均已采纳。").tick("采纳情况已向社会公布").send();
    }

    void fairCompetitionReviewed(String operators) {
        open(undertaker, "公平竞争初审").fill("涉及的经营者", operators).fill("听取意见情况", "听取了经营者和行业协会意见。")
                .choose("初审结论", "符合公平竞争审查标准").send();
        open("market-regulator", "出具公平竞争审查意见").choose("审查结论", "符合公平竞争审查标准")
                .fill("审查意见", "未发现排除、限制竞争的内容。").send();
    }

    /** Submitted and signed, received, complete, given to the reviewer; one adviser is asked. */
    void underReview(String procedures, String... materials) {
        open(undertaker, "送请合法性审查").tick("送审材料", materials).fill("履行法定程序的说明", procedures).send();
        open(sibling("unit-head"), "送审签发").choose("是否签发", "签发").send();
        open("reviewer", "收文登记").send();
        open("reviewer", "材料核对").choose("核对结果", "受理").send();
        open("reviewer", "分办").pick("审查承办人", "周敏").tick("听取意见的法律顾问、公职律师", "何文彬").send();
    }

    void advised(String opinion) {
        open("adviser", "利害关系申明").choose("是否接受", "无利害关系，接受").tick("对知悉的国家秘密、工作秘密、商业秘密和个人隐私保密").send();
        open("adviser", "出具法律意见").choose("结论", "合法").fill("法律意见", opinion).send();
    }

    /** Drafted, checked and approved; the director has it. */
    void opinionApproved(String authority, String procedure, String content) {
        Form opinion = open("reviewer", "拟稿");
        opinion.in("决策权限").choose("审查结果", "符合").fill("理由", authority);
        opinion.in("决策程序").choose("审查结果", "符合").fill("理由", procedure);
        opinion.in("决策内容").choose("审查结果", "符合").fill("理由", content);
        opinion.choose("结论", "合法").send();
        open("checker", "核稿").choose("是否通过", "通过").send();
        open("approver", "审核").choose("是否通过", "通过").fill("意见", "同意。").send();
    }

    void opinionIssued() {
        open("director", "签发").choose("是否通过", "通过").send();
    }

    /** Assessed by the assessing unit, filed and found controllable, all on one day. */
    void riskFoundLow(LocalDate on) {
        open(undertaker, "确定评估方案").choose("评估主体", "负责风险评估的单位").fill("评估方案", "重点走访和问卷调查。")
                .tick("报告形成后报政法委备案").send();
        Form report = open("assessor", "出具风险评估报告").tick("评估方法", "重点走访", "问卷调查")
                .fill("听取意见情况", "走访了经营者和居民。").fill("风险处置预案", "出现集中反映时由专班值守处置。");
        report.row("风险点", 0).fill("风险类型", "经营者转产").fill("成因", "短期内成本上升").fill("防范措施", "设六个月过渡期");
        report.choose("初始风险等级", "低风险").choose("落实措施后的风险等级", "低风险").choose("风险是否可控", "可控")
                .attach("风险评估报告", "风险评估报告.docx", paper(20)).send();
        open(undertaker, "备案").fill("备案编号", "备〔" + on.getYear() + "〕8号").fill("备案日期", on.toString()).send();
        open("chief", "认定风险是否可控").choose("风险是否可控", "可控").send();
    }

    void meetingCalled(String name, int number, LocalDate on) {
        Desk office = desks.of("office").go("/meetings/call");
        office.form().fill("会议名称", name).fill("次序", Integer.toString(number)).choose("会议类型", "常务会议")
                .fill("会议日期", on.toString()).fill("地点", "市政府第一会议室").submit();
        meeting = office.path();
    }

    void submittedToMeeting(String summary) {
        open(undertaker, "提请审议").fill("议题概要", summary)
                .fill("提请决定的事项", "审议通过《" + title + "》，以市政府名义印发。").send();
        open("member1", "分管领导审签").choose("意见", "同意提请").send();
        open("office", "材料齐备核对").choose("核对结果", "齐备").send();
    }

    void listed(String meetingName, LocalDate delivered) {
        open("chief", "确定议题").choose("决定", "列入议题").pick("会议", meetingName).send();
        open("office", "送达会议材料").fill("送达日期", delivered.toString()).fill("份数", "12").fill("编号", "1—12").send();
    }

    /** The page of the meeting, where the recorder takes who is present. */
    Desk meetingPage() {
        return desks.of("recorder").go(meeting);
    }

    /** Whoever is ticked on the page of the meeting is present; taken up on the item's page, where the recorder stays. */
    Desk takenUp() {
        Desk recorder = desks.of("recorder");
        recorder.press("登记出席情况").follow(title);
        recorder.form("议题开始讨论").pick("主持人", "李明远").send();
        return recorder;
    }

    void said(String speaker, String position, String words) {
        desks.of("recorder").form("记录发言").pick("发言人", speaker).choose("态度", position).fill("发言内容", words).send();
    }

    void adopted() {
        desks.of("recorder").form("记录决定").choose("决定", "通过").fill("决定内容", "会议审议通过《" + title + "》。")
                .choose("会议组成人员多数意见", "多数同意").choose("决定是否与多数意见不一致", "否").send();
    }

    void minutesSigned() {
        open("recorder", "整理会议记录").send();
        open("recorder", "撰写纪要").fill("纪要正文", "会议审议通过《" + title + "》。").send();
        open("office-head", "审核纪要").choose("审核结果", "通过").send();
        open("chief", "签署纪要").choose("是否签署", "签署").send();
    }

    /** Unchanged since the meeting; the Party committee is asked and agrees. */
    void partyCommitteeAgreed(LocalDate on) {
        open(undertaker, "登记会后定稿").choose("定稿与会议讨论稿相比是否有修改", "否").send();
        open("office", "请示报告同级党委").choose("方式", "请示").fill("文号", "市政请〔2025〕" + Walk.nextNumber() + "号")
                .fill("请示或者报告日期", on.toString()).send();
        open("office", "登记党委批复").choose("批复意见", "同意").fill("文号", "市委复〔2025〕9号").fill("批复日期", on.toString()).send();
    }

    /** Signed, numbered and dated, distributed, found fit to be public, interpreted. */
    void issued(LocalDate on) {
        open("chief", "签发决策文件").choose("是否签发", "签发").send();
        open("office", "决策文件编号").fill("成文日期", on.toString()).send();
        Form distribution = open("office", "印发");
        distribution.row("印送单位", 0).fill("单位", "各县（市、区）人民政府").choose("主送或者抄送", "主送").fill("份数", "8");
        distribution.fill("印发日期", on.toString()).send();
        open(sibling("unit-legal"), "公开审查").choose("审查结果", "公开").send();
        open(undertaker, "同步解读").choose("是否解读", "解读").tick("解读形式", "解读文章", "图解")
                .fill("解读内容", "制定背景、主要内容和实施安排。").send();
    }

    void published(LocalDate on) {
        open("office", "公布决策").fill("公布日期", on.toString()).tick("公布途径", "政府网站", "政府公报")
                .fill("公布网址或者载体", "市人民政府门户网站“政策文件”栏目").fill("公众意见、专家意见采纳情况说明", "收到公众意见 1 条，已采纳。").send();
    }

    void closed(String volume) {
        open("archivist", "整理归档").choose("处理", "整理完毕").fill("档号", volume).choose("全卷保管期限", "永久").send();
        open("archivist", "四性检测").choose("真实性", "合格").choose("完整性", "合格").choose("可用性", "合格").choose("安全性", "合格").send();
    }

    /** A document that a word processor could have written, of about this size. */
    static byte[] paper(int kilobytes) {
        byte[] content = new byte[kilobytes * 1000];
        new Random(kilobytes).nextBytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The account of the same unit in another post: {@code unit-head2} beside {@code undertaker2}. */
    private String sibling(String post) {
        return undertaker.replace("undertaker", post);
    }
}
