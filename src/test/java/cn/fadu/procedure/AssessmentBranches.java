package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.ExpertFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways through expert review, risk assessment and fair-competition review. */
abstract class AssessmentBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private MatterAccess access;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;

    @Test
    void every_chosen_expert_declares_first_and_then_writes_for_himself() {
        MatterId matter = steps.drafted("水库除险加固", "professional");
        steps.expertsChosen(matter, "WRITTEN", "pool", "expert|expert2|expert3");
        assertThat(access.mayRead(procedures.as("expert2"), matter)).isTrue();
        assertThat(procedures.open(matter)).doesNotContain("userTask_giveExpertOpinion");

        declares("expert", matter, "NO", "ACCEPTED");
        assertThat(procedures.attempt("expert2", matter, "userTask_giveExpertOpinion", opinion("不能替人论证")))
                .isInstanceOf(ActResult.TakenBy.class);
        gives("expert", matter, "冯思远");
        declares("expert2", matter, "YES", "RECUSED");
        assertThat(procedures.dossier(matter).expertReview().keepsOpinionsApart()).isTrue();
        declares("expert3", matter, "NO", "ACCEPTED");
        gives("expert3", matter, "谢明慧");
        assertThat(procedures.dossier(matter).expertReview().keepsOpinionsApart()).isFalse();

        steps.expertsReported(matter);
        assertThat(procedures.dossier(matter).owes(Procedure.EXPERT_REVIEW)).isTrue();
        steps.expertsAnswered(matter);
        assertThat(procedures.dossier(matter).owes(Procedure.EXPERT_REVIEW)).isFalse();
        assertThat(experts(matter)).isEqualTo("rule.expertsBeforeAgenda.present");
    }

    @Test
    void when_nobody_is_left_experts_are_chosen_again_and_who_accepted_before_still_counts() {
        MatterId matter = steps.drafted("蓄滞洪区补偿", "professional");
        steps.expertsChosen(matter, "WRITTEN", "pool", "expert");
        declares("expert", matter, "NO", "DECLINED");
        assertThat(procedures.open(matter)).contains("userTask_chooseExperts");
        steps.expertsChosen(matter, "WRITTEN", "pool", "expert2");
        LocalDate replyBy = procedures.dossier(matter).expertReview().choice().replyBy();
        procedures.goTo(replyBy.plusDays(1));
        procedures.doesFree(UNDERTAKER, matter, "act_closeExpertOpinions", "confirmed", "true");
        assertThat(procedures.dossier(matter).expertReview().closing().silent()).containsExactly(new PersonId("expert2"));
        assertThat(procedures.open(matter)).contains("userTask_chooseExperts").doesNotContain("userTask_declareExpertInterest");

        steps.expertsChosen(matter, "COMMISSIONED", "body", "省水利科学研究院");
        steps.expertsReported(matter, "others[0].name", "省水利科学研究院", "others[0].signed", "true");
        steps.expertsAnswered(matter);
        assertThat(procedures.dossier(matter).owes(Procedure.EXPERT_REVIEW)).isFalse();
    }

    @Test
    void a_meeting_of_experts_ends_in_one_opinion_of_the_group() {
        MatterId matter = steps.drafted("地铁站点选址", "professional");
        steps.expertsChosen(matter, "MEETING", "pool", "expert|expert2");
        declares("expert", matter, "NO", "ACCEPTED");
        declares("expert2", matter, "NO", "ACCEPTED");
        assertThat(procedures.open(matter)).contains("userTask_recordExpertMeeting").doesNotContain("userTask_giveExpertOpinion");
        procedures.does(UNDERTAKER, matter, "userTask_recordExpertMeeting", "heldOn", procedures.today().toString(), "present",
                "冯思远\n曾宪文", "opinion", "原则可行", "conclusion", "FEASIBLE_AFTER_CHANGES", "dissent", "曾宪文认为客流不足",
                "signed", "true");
        steps.expertsReported(matter);
        steps.expertsAnswered(matter);
        assertThat(experts(matter)).isEqualTo("rule.expertsBeforeAgenda.present");
    }

    @Test
    void an_expert_who_took_part_with_a_direct_interest_closes_the_agenda_until_others_have_argued() {
        MatterId matter = steps.drafted("垃圾处理收费", "professional");
        steps.expertsChosen(matter, "WRITTEN", "pool", "expert");
        declares("expert", matter, "YES", "ACCEPTED");
        gives("expert", matter, "冯思远");
        steps.expertsReported(matter);
        steps.expertsAnswered(matter);
        assertThat(experts(matter)).isEqualTo("rule.expertsBeforeAgenda.interest");
        walk.reviewed(UNDERTAKER, matter);
        steps.changeDraft(matter, "affects", "EXPERT_REVIEW");
        steps.experts(matter);
        ExpertFile second = procedures.dossier(matter).expertReview();
        assertThat(second.declarations()).isEmpty();
        assertThat(experts(matter)).isEqualTo("rule.expertsBeforeAgenda.present");
    }

    @Test
    void the_assessing_unit_reports_the_report_is_filed_and_the_organ_finds() {
        MatterId matter = steps.drafted("隧道收费标准", "riskPossible");
        steps.riskPlanned(matter, "ASSESSING_UNIT", "filing", "true");
        steps.riskAssessed(matter, "MEDIUM", "YES");
        assertThat(recalls("assessor", matter, "userTask_fileRiskReport")).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).owes(Procedure.RISK_ASSESSMENT)).isTrue();
        steps.riskAssessed(matter, "LOW", "YES");
        files(matter);
        assertThat(recalls(UNDERTAKER, matter, "userTask_findRiskControllable")).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).riskAssessment().filing()).isNull();
        assertThat(procedures.dossier(matter).riskAssessment().report().level()).isEqualTo(Level.LOW);
        files(matter);
        steps.riskFound(matter, "YES");
        assertThat(procedures.dossier(matter).riskAssessment().awaitsFinding()).isFalse();
    }

    @Test
    void a_supplementary_report_overtakes_the_finding_until_the_organ_finds_anew() {
        MatterId matter = steps.drafted("过江通道收费", "riskPossible");
        steps.risk(matter, "LOW", "YES");
        procedures.doesFree(UNDERTAKER, matter, "act_addRiskReport", Steps.pairs(steps.riskReport(UNDERTAKER, "HIGH", "YES")));
        assertThat(adoption(matter)).isEqualTo("rule.riskControllableToAdopt.overtaken");
        procedures.doesFree("chief", matter, "act_findRiskAgain", "controllable", "YES", "reasons", "措施到位");
        assertThat(adoption(matter)).isEqualTo("rule.riskControllableToAdopt.highWithMeasures");
        assertThat(procedures.dossier(matter).riskAssessment().supplements()).hasSize(1);
        assertThat(procedures.attemptFree("chief", matter, "act_findRiskAgain", "controllable", "NO"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void an_existing_assessment_is_registered_and_not_repeated() {
        MatterId matter = steps.drafted("旧城改造", "riskPossible");
        steps.riskPlanned(matter, "EXISTING_REPORT", "existing", "社会稳定风险评估", "existingNumber", "稳评〔2025〕3号");
        procedures.does(UNDERTAKER, matter, "userTask_registerRiskReport", "level", "LOW", "controllable", "YES", "report",
                procedures.document(UNDERTAKER, "已有评估.txt", "已有评估"));
        assertThat(recalls(UNDERTAKER, matter, "userTask_findRiskControllable")).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).contains("userTask_registerRiskReport");
        procedures.does(UNDERTAKER, matter, "userTask_registerRiskReport", "level", "LOW", "controllable", "YES");
        steps.riskFound(matter, "YES");
        assertThat(gates.answer(matter, GuardedAct.PUT_ON_AGENDA, "riskReportBeforeAgenda").message())
                .isEqualTo("rule.riskReportBeforeAgenda.present");
    }

    @Test
    void an_uncontrollable_risk_is_adjusted_and_only_that_is_assessed_again() {
        MatterId matter = steps.drafted("化工园区扩建", "riskPossible", "professional");
        steps.experts(matter);
        steps.risk(matter, "HIGH", "NO");
        walk.reviewed(UNDERTAKER, matter);
        assertThat(adoption(matter)).isEqualTo("rule.riskControllableToAdopt.uncontrollable");
        steps.changeDraft(matter, "affects", "RISK_ASSESSMENT");
        assertThat(procedures.open(matter)).containsExactly("userTask_judgeChangedText", "userTask_planRiskAssessment");
        steps.risk(matter, "MEDIUM", "YES");
        assertThat(adoption(matter)).isEqualTo("rule.riskControllableToAdopt.controllable");
        assertThat(procedures.dossier(matter).riskAssessment().earlier().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void a_draft_that_competition_law_asks_to_change_is_changed_and_reviewed_again() {
        MatterId matter = steps.drafted("招商引资奖励", "marketEntities");
        steps.fairCompetition(matter, "CHANGES_NEEDED");
        assertThat(procedures.open(matter)).contains("userTask_screenFairCompetition");
        steps.changeDraft(matter, "affects", "FAIR_COMPETITION_REVIEW");
        steps.fairCompetition(matter, "COMPLIES");
        assertThat(procedures.dossier(matter).owes(Procedure.FAIR_COMPETITION_REVIEW)).isFalse();
        assertThat(procedures.open(matter)).doesNotContain("userTask_screenFairCompetition");
    }

    @Test
    void the_first_review_is_taken_back_while_the_regulator_has_not_opened_it() {
        MatterId matter = steps.drafted("快递车辆准入", "marketEntities");
        steps.competitionScreened(UNDERTAKER, matter);
        assertThat(recalls(UNDERTAKER, matter, "userTask_reviewFairCompetition")).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).competitionReview().screening()).isNull();
        steps.fairCompetition(matter, "MUST_NOT_ISSUE");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
    }

    private void declares(String account, MatterId matter, String interest, String answer) {
        procedures.does(account, matter, "userTask_declareExpertInterest", "directInterest", interest, "confidential", "true",
                "answer", answer, "relation", "NONE");
    }

    private void gives(String account, MatterId matter, String signature) {
        procedures.does(account, matter, "userTask_giveExpertOpinion", opinion(signature));
    }

    private static Map<String, List<String>> opinion(String signature) {
        return Procedures.form("necessity", "必要", "feasibility", "可行", "soundness", "科学", "conclusion", "FEASIBLE",
                "signedBy", signature);
    }

    private void files(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_fileRiskReport", "number", "政法备1号", "filedOn",
                procedures.today().toString());
    }

    private ActResult recalls(String account, MatterId matter, String task) {
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals(task)).findFirst().orElseThrow();
        return pipeline.perform(new ActRequest(matter, "act_recall", work.task(), new ActId(UUID.randomUUID()),
                procedures.as(account), Procedures.form("reason", "附件有误")));
    }

    private String experts(MatterId matter) {
        return gates.answer(matter, GuardedAct.PUT_ON_AGENDA, "expertsBeforeAgenda").message();
    }

    private String adoption(MatterId matter) {
        return gates.answer(matter, GuardedAct.SIGN_MINUTES, "riskControllableToAdopt").message();
    }
}
