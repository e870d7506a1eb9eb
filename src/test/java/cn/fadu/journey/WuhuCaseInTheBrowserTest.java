package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.ServerProcess;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A real case with its published dates, Wuhu 2025, designated slaughterhouses for cattle and sheep, in the demonstration that
 * begins on the day it began. What was not published is filled in with the shortest lawful way.
 */
@Tag("proof")
class WuhuCaseInTheBrowserTest {

    private static final String TITLE = "示范市牛羊定点屠宰管理办法";
    private static final String MEETING = "市政府第93次常务会议";

    private static ServerProcess server;
    private final Desks desks = new Desks(server.port());
    private final Course course = new Course(desks, "undertaker", TITLE);

    @BeforeAll
    static void start() {
        server = ServerProcess.start(false);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void the_case_of_wuhu_goes_its_way_on_its_real_dates_with_the_one_warning_that_its_facts_give() {
        startedAndConsulted();
        reviewedWhileTheRiskWasOpen();
        decidedAndPublished();

        findingsAre("2025年3月3日出具合法性审查意见时，风险评估尚未完成");
        assertThat(desks.accounts()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(desks.errors()).isEmpty();
    }

    private void startedAndConsulted() {
        course.undertaker().go("/clock").sees("2025年1月6日");
        course.applied(course.application(), "牛羊私屠滥宰，检疫难以到位。", "实行定点屠宰、集中检疫，设过渡期。");
        course.started(course.judgement().tick("实施可能对社会稳定、公共安全等造成不利影响").tick("涉及经营者经济活动"), "市农业农村局");
        course.drafted("《中华人民共和国动物防疫法》\n《中华人民共和国畜牧法》");
        course.consultationOpened(day(1, 6), day(2, 5), "向社会公开征求意见");
    }

    private void reviewedWhileTheRiskWasOpen() {
        goTo(day(1, 13));
        course.underReview("正在公开征求意见，公平竞争审查和风险评估同步进行。", "决策草案", "起草说明", "制定依据", "履行决策法定程序的说明");
        goTo(day(1, 14));
        inquiry("各县区政府、市发展改革委等单位", "请于1月20日前就草案提出意见。", "");
        goTo(day(1, 20));
        inquiry("各县区政府、市发展改革委等单位", "1月14日发函征求意见。", "均无不同意见。");
        course.opinionReceived(day(1, 20), "第一条", "建议设六个月过渡期。");
        goTo(day(2, 6));
        course.opinionsSummarised("设过渡期");
        goTo(day(2, 13));
        course.fairCompetitionReviewed("牛羊养殖、屠宰和销售企业");
        goTo(day(3, 3));
        course.advised("授权有据，未见违反上位法的内容。");
        course.opinionApproved("属于市人民政府的法定职权。", "已公开征求意见满三十日，并经公平竞争审查；风险评估尚在进行。",
                "与上位法不抵触。");
        course.opinionIssued();
        goTo(day(4, 3));
        course.riskFoundLow(day(4, 3));
    }

    private void decidedAndPublished() {
        goTo(day(4, 28));
        course.meetingCalled(MEETING, 93, day(5, 7));
        course.submittedToMeeting("规范牛羊屠宰，保障肉品安全。合法性审查结论为合法，社会稳定风险为低风险。");
        theGateBeforeTheMeetingIsOpen();
        course.listed(MEETING, day(4, 28));
        goTo(day(5, 7));
        course.meetingPage();
        course.takenUp();
        course.said("刘振宇", "同意", "同意，过渡期内做好转产帮扶。");
        course.said("黄秀兰", "同意", "同意。");
        course.said("马晓东", "同意", "同意。");
        course.said("罗文静", "同意", "同意。");
        course.said("李明远", "同意", "原文通过。");
        course.adopted();
        course.minutesSigned();
        goTo(day(5, 9));
        course.partyCommitteeAgreed(day(5, 9));
        course.issued(day(5, 9));
        goTo(day(5, 12));
        course.published(day(5, 12));
        course.closed("Z001-WS·2025-Y-BGS-0093");
    }

    private void theGateBeforeTheMeetingIsOpen() {
        Locator gate = desks.of("chief").go(course.matter()).page().locator("aside section.card")
                .filter(new Locator.FilterOptions().setHasText("列入会议议题"));
        assertThat(gate.locator("a.btn").textContent()).isEqualTo("办理");
        assertThat(gate.locator(".sign").allTextContents()).isNotEmpty().containsOnly("✓");
    }

    private void inquiry(String of, String content, String answer) {
        Form note = desks.of("reviewer").go(course.matter()).follow("征求意见、电话记录").form();
        note.choose("方式", "征求意见").fill("单位或者人员", of).fill("内容", content).fill("答复", answer).send();
    }

    private void findingsAre(String... texts) {
        Desk auditor = desks.of("auditor").go(course.matter() + "?tab=findings");
        Locator findings = auditor.page().locator("main section.card ul.gate > li > div > span:not(.unseen):not(.art)");
        assertThat(findings.allTextContents()).containsExactly(texts);
    }

    private void goTo(LocalDate day) {
        Desk anybody = course.undertaker().go("/clock");
        anybody.page().locator("input[name=to]").fill(day.toString());
        anybody.press("前进");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
