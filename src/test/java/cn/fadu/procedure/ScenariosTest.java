package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Situations;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.DatabaseOfItsOwn;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Two matters at fixed dates, which the clock of the other tests may have passed. */
@FaduTest
@DatabaseOfItsOwn
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenariosTest {

    private static final String CITY_MANAGEMENT = "undertaker2";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private Situations situations;
    @Autowired
    private CalendarsInForce calendars;

    @Test
    @Order(1)
    void a_plan_whose_text_changes_three_times_is_reviewed_each_time_and_waits_for_the_congress() {
        goTo("2025-12-05");
        MatterId matter = steps.drafted("国民经济和社会发展第十五个五年规划纲要", "congressDuty=DECISION");
        for (int version = 2; version <= 5; version++) {
            steps.changeDraft(matter);
        }
        walk.reviewed(UNDERTAKER, matter);
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).isOpen()).isTrue();

        goTo("2025-12-08");
        steps.changeDraft(matter);
        procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", "2025-12-08", "description",
                "工作会议上，司法局口头表示对新增收费没有意见");
        assertThat(agendaClosed(matter)).extracting(Remedy::act).containsExactly("userTask_judgeChangedText");
        steps.judged(matter, "REVIEW_AGAIN");
        goTo("2025-12-09");
        walk.accepted(UNDERTAKER, matter);
        assertThat(due(matter, Deadlines.GUARANTEED_REVIEW)).isEqualTo("2025-12-18");
        goTo("2025-12-16");
        walk.advised("adviser", matter);
        walk.opinion(matter, "AMEND_THEN_SUBMIT", "amendments[0].required", "true", "amendments[0].text", "删去新增收费",
                "amendments[1].text", "补充指标口径", "amendments[2].text", "调整章节次序");
        assertThat(agendaClosed(matter)).extracting(Remedy::act).containsExactly("userTask_answerAmendments");
        procedures.does(UNDERTAKER, matter, "userTask_answerAmendments", steps.version("answers[0].number", "1",
                "answers[0].adopted", "YES", "answers[1].number", "2", "answers[1].adopted", "YES", "answers[2].number", "3",
                "answers[2].adopted", "NO", "answers[2].reason", "与上级规划体例一致"));
        assertThat(agendaClosed(matter)).extracting(Remedy::act).containsExactly("userTask_confirmAmendments");
        goTo("2025-12-17");
        procedures.does("reviewer", matter, "userTask_confirmAmendments", "confirmed", "YES");
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).isOpen()).isTrue();

        goTo("2025-12-19");
        steps.decided(matter, "ADOPTED_IN_PRINCIPLE");
        walk.minutes(matter);
        var eighth = steps.version("changed", "YES");
        eighth.remove("basis");
        procedures.does(UNDERTAKER, matter, "userTask_registerFinalText", eighth);
        assertThat(procedures.dossier(matter).currentDraft().map(DraftRegistered::number)).contains(8);
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText");
        gates.assertClosed(matter, gates.gate(matter, GuardedAct.ISSUE_DECISION), "issuedTextCovered",
                "partyCommitteeInformed", "congressInformed");
        goTo("2025-12-22");
        steps.judged(matter, "NONE");
        goTo("2025-12-26");
        steps.party(matter, "REQUEST", "AGREED");

        goTo("2026-01-10");
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUBLISH_DECISION), "congressInformed",
                "disclosureChecked")).extracting(Remedy::act).containsOnly("userTask_concludeCongress");
        goTo("2026-01-15");
        steps.congress(matter, "APPROVED", procedures.today());
        goTo("2026-01-20");
        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        steps.disclosure(matter, "FULL");
        assertThat(due(matter, Deadlines.PUBLICATION)).isEqualTo("2026-02-24");
        gates.assertClosed(matter, steps.publishes(matter, LocalDate.parse("2026-01-10")), "congressInformed",
                "disclosureChecked");
        goTo("2026-02-24");
        assertThat(steps.publishes(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        assertThat(gates.findings(matter)).isEmpty();
    }

    @Test
    @Order(2)
    void shared_bicycles_are_decided_with_a_supplement_an_early_opinion_and_a_silent_adviser() {
        goTo("2026-04-10");
        MatterId matter = procedures.start(CITY_MANAGEMENT, "共享单车停放管理办法", "marketEntities");
        walk.draft(CITY_MANAGEMENT, matter, "共享单车草案");
        walk.notice(CITY_MANAGEMENT, matter, procedures.today(), LocalDate.parse("2026-05-10"), null);
        goTo("2026-05-10");
        assertThat(procedures.open(matter)).doesNotContain("userTask_summariseOpinions");
        goTo("2026-05-11");
        walk.summary(CITY_MANAGEMENT, matter);

        goTo("2026-05-12");
        assertThat(gates.gate(matter, GuardedAct.SUBMIT_FOR_REVIEW).warnings()).extracting(Verdict::rule)
                .containsExactly("fairCompetitionBeforeReview");
        procedures.does(CITY_MANAGEMENT, matter, "userTask_submitForReview", "materials", "DRAFT|EXPLANATION",
                "procedureStatement", "公平竞争审查正在进行", "plannedMeeting", "2026-05-25");
        walk.signed(CITY_MANAGEMENT, matter);
        walk.received(matter);
        goTo("2026-05-14");
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "SUPPLEMENT", "missing",
                "LEGAL_BASIS|PUBLIC_OPINIONS");
        goTo("2026-05-18");
        procedures.does(CITY_MANAGEMENT, matter, "userTask_supplementMaterials", "supplied", "LEGAL_BASIS|PUBLIC_OPINIONS");
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser|adviser2");
        assertThat(procedures.dossier(matter).legality().completeOn()).contains(LocalDate.parse("2026-05-18"));
        assertThat(due(matter, Deadlines.GUARANTEED_REVIEW)).isEqualTo("2026-05-27");

        Verdict tooSoon = gates.answer(matter, GuardedAct.PUT_ON_AGENDA, "guaranteedReviewTime");
        assertThat(tooSoon.answer()).isEqualTo(Answer.WARNING);
        assertThat(tooSoon.basis()).extracting(Object::toString).containsExactly("order-713/26-2");
        gates.assertSomebodyCan(matter, tooSoon.remedy());
        gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "legalityOpinionCoversDraft",
                "fairCompetitionBeforeAgenda");
        assertThat(procedures.open(matter)).doesNotContain("userTask_submitToMeeting", "userTask_decideAgenda");

        goTo("2026-05-20");
        steps.competitionScreened(CITY_MANAGEMENT, matter);
        steps.competitionReviewed(matter, "COMPLIES");
        walk.advised("adviser2", matter);
        steps.opinionDrafted(matter, "LAWFUL", "content", "COMPLIES");
        steps.toDirector(matter);
        goTo("2026-05-22");
        assertThat(steps.issuesOpinion(matter)).isInstanceOf(ActResult.Recorded.class);
        OpinionIssued opinion = procedures.dossier(matter).legality().issued();
        assertThat(opinion.overdueAdvisers()).isEqualTo(1);
        assertThat(List.of(opinion.receivedOn(), opinion.completeOn(), opinion.on())).extracting(LocalDate::toString)
                .containsExactly("2026-05-12", "2026-05-18", "2026-05-22");
        assertThat(opinion.workingDays()).isEqualTo(4);
        Verdict early = gates.answer(matter, GuardedAct.PUT_ON_AGENDA, "guaranteedReviewTime");
        assertThat(early.answer()).isEqualTo(Answer.HOLDS);
        assertThat(early.message()).isEqualTo("rule.guaranteedReviewTime.issuedEarly");
        assertThat(early.arguments()).contains(4);
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).isOpen()).isTrue();

        goTo("2026-05-25");
        walk.adopted(CITY_MANAGEMENT, matter);
        procedures.does(CITY_MANAGEMENT, matter, "userTask_registerFinalText", "changed", "NO");
        goTo("2026-05-29");
        steps.party(matter, "REQUEST", "AGREED");
        goTo("2026-06-03");
        assertThat(steps.issues(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        procedures.does("unit-legal2", matter, "userTask_checkDisclosure", "disclosure", "FULL");
        assertThat(due(matter, Deadlines.PUBLICATION)).isEqualTo("2026-07-02");
        goTo("2026-07-02");
        walk.interpreted(CITY_MANAGEMENT, matter);
        assertThat(steps.publishes(matter, procedures.today())).isInstanceOf(ActResult.Recorded.class);
        steps.closed(matter);
        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.CLOSED);
        assertThat(gates.findings(matter)).isEmpty();
    }

    private void goTo(String day) {
        procedures.goTo(LocalDate.parse(day));
    }

    private List<Remedy> agendaClosed(MatterId matter) {
        return gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "legalityOpinionCoversDraft");
    }

    private String due(MatterId matter, String kind) {
        return Deadlines.of(situations.of(procedures.dossier(matter))).stream().filter(d -> d.kind().equals(kind))
                .map(MatterDeadline::deadline).map(d -> d.due(calendars.of(OrganId.INSTALLATION)).date().toString()).findFirst().orElseThrow();
    }
}
