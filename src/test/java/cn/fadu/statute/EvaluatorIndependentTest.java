package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.EvaluationFact.EvaluationPlanned;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who evaluates is compared with what the record says of the argumentation and assessment before the decision. */
class EvaluatorIndependentTest {

    private static final String RULE = "evaluatorIndependent";
    private static final String DAY = "2026-06-01";
    private static final LocalDate ON = CaseFile.date(DAY);
    private static final PersonId OFFICE = new PersonId("office");
    private static final UnitId EXECUTES = new UnitId("finance");
    private static final UnitId LEAD = new UnitId("lead");

    private final CaseFile drafted = CaseFile.startedOn("2026-05-01").draft("2026-05-02");

    @Test
    void a_third_party_that_the_record_names_with_the_risk_assessment_is_barred_whatever_it_declares() {
        CaseFile file = risk(Assessor.THIRD_PARTY, "安信评估（集团）有限公司");
        assertThat(Ask.forward(RULE, thirdParty(file, "安信评估(集团) 有限公司"))).isEqualTo("BROKEN assessedRisk");
        assertThat(Ask.remedy(RULE, thirdParty(file, "安信评估（集团）有限公司")))
                .isEqualTo("userTask_appointEvaluator office/office " + DAY);
        assertThat(Ask.forward(RULE, thirdParty(file, "另一家评估公司"))).isEqualTo("HOLDS independent");
        assertThat(Ask.forward(RULE, thirdParty(file, "安信评估"))).isEqualTo("WARNING similarName");
        assertThat(Ask.isOpen(GuardedAct.APPOINT_EVALUATOR, thirdParty(file, "安信评估"))).isTrue();
    }

    @Test
    void an_existing_report_that_was_taken_over_bars_who_made_it() {
        assertThat(Ask.forward(RULE, thirdParty(risk(Assessor.EXISTING_REPORT, "稳评公司"), "稳评公司")))
                .isEqualTo("BROKEN assessedRisk");
    }

    @Test
    void a_unit_that_assessed_the_risk_is_barred_by_its_name_and_the_unit_in_charge_where_it_did_it_itself() {
        CaseFile byUnit = risk(Assessor.ASSESSING_UNIT, "市委政法委");
        assertThat(Ask.forward(RULE, unit(byUnit, EvaluatorKind.OTHER_UNIT, new UnitId("politics"), "市委政法委")))
                .isEqualTo("BROKEN assessedRisk");
        assertThat(Ask.forward(RULE, unit(byUnit, EvaluatorKind.OTHER_UNIT, new UnitId("audit"), "市审计局")))
                .isEqualTo("HOLDS independent");
        CaseFile itself = risk(Assessor.UNIT_ITSELF, null);
        assertThat(Ask.forward(RULE, unit(itself, EvaluatorKind.OTHER_UNIT, LEAD, "市交通运输局")))
                .isEqualTo("BROKEN assessedRisk");
        assertThat(Ask.forward(RULE, unit(itself, EvaluatorKind.EXECUTING_UNIT, LEAD, "市交通运输局")))
                .as("does not execute, whatever is declared").isEqualTo("BROKEN assessedRisk");
    }

    @Test
    void a_unit_that_executes_may_evaluate_itself_though_it_assessed_the_risk() {
        CaseFile file = risk(Assessor.ASSESSING_UNIT, "市财政局");
        assertThat(Ask.forward(RULE, unit(file, EvaluatorKind.EXECUTING_UNIT, EXECUTES, "市财政局")))
                .isEqualTo("HOLDS independent");
    }

    @Test
    void a_body_commissioned_with_the_argumentation_is_barred() {
        CaseFile file = drafted.plus(new ExpertsChosen(ON, drafted.current(), Form.COMMISSIONED, "省社科院", List.of(),
                List.of(), "r", "q", List.of(), ON));
        assertThat(Ask.forward(RULE, thirdParty(file, "省社科院"))).isEqualTo("BROKEN argued");
        assertThat(Ask.forward(RULE, thirdParty(file, "省行政学院"))).isEqualTo("HOLDS independent");
    }

    @Test
    void who_did_it_before_the_matter_came_into_the_system_is_barred() {
        CaseFile file = drafted.plus(carriedOver(Procedure.RISK_ASSESSMENT, "稳评公司"))
                .plus(carriedOver(Procedure.EXPERT_REVIEW, "省社科院")).plus(carriedOver(Procedure.DEPARTMENT_CONSULTATION, "市统计局"));
        assertThat(Ask.forward(RULE, thirdParty(file, "稳评公司"))).isEqualTo("BROKEN assessedRisk");
        assertThat(Ask.forward(RULE, thirdParty(file, "省社科院"))).isEqualTo("BROKEN argued");
        assertThat(Ask.forward(RULE, unit(file, EvaluatorKind.OTHER_UNIT, new UnitId("statistics"), "市统计局")))
                .as("asked, not assessing").isEqualTo("HOLDS independent");
    }

    @Test
    void one_expert_of_several_on_the_team_is_a_warning_and_the_only_one_is_barred() {
        CaseFile several = drafted.expertsChosen(DAY, Form.WRITTEN, expert("张 三"), expert("李四"));
        assertThat(Ask.forward(RULE, team(several, "王五", "赵六"))).isEqualTo("HOLDS independent");
        assertThat(Ask.forward(RULE, team(several, "张三", "赵六"))).isEqualTo("WARNING formerExperts");
        assertThat(Ask.arguments(RULE, team(several, "张三", "赵六"))).containsExactly(1, 2);
        assertThat(Ask.forward(RULE, team(several, "张三", "李四"))).isEqualTo("BROKEN onlyFormerExperts");
        CaseFile one = drafted.expertsChosen(DAY, Form.WRITTEN, expert("张三"));
        assertThat(Ask.forward(RULE, team(one, "张三", "赵六"))).isEqualTo("BROKEN onlyExpert");
        assertThat(Ask.forward(RULE, thirdParty(one, "张三"))).isEqualTo("BROKEN argued");
    }

    @Test
    void an_expert_of_the_pool_who_then_works_on_the_evaluation_is_pointed_out() {
        PersonId expert = new PersonId("expert");
        CaseFile file = drafted.plus(new ExpertsChosen(ON, drafted.current(), Form.WRITTEN, null, List.of(expert), List.of(),
                "r", "q", List.of(), ON)).plus(new InterestDeclared(ON, expert, InterestDeclared.Answer.ACCEPTED, "f",
                Relation.NONE, false, false, null, true));
        CaseFile appointed = appointed(file, EvaluatorKind.THIRD_PARTY, null, null, "研究院", List.of());
        assertThat(Ask.back(RULE, appointed.plus(planned("other")).on(DAY))).isEqualTo("HOLDS independent");
        assertThat(Ask.back(RULE, appointed.plus(planned("expert")).on(DAY))).isEqualTo("WARNING expertEvaluates");
    }

    @Test
    void before_anybody_is_named_the_gate_says_whom_the_record_bars() {
        Situation before = risk(Assessor.THIRD_PARTY, "安信评估").on(DAY);
        Gate gate = Gates.judge(GuardedAct.APPOINT_EVALUATOR, before);
        assertThat(gate.warnings()).extracting(Verdict::message).containsExactly("rule.evaluatorIndependent.barred");
        assertThat(gate.warnings().get(0).arguments()).containsExactly("安信评估");
        assertThat(Findings.of(before)).extracting(Verdict::rule).doesNotContain(RULE);
    }

    private CaseFile risk(Assessor assessor, String body) {
        return drafted.plus(new RiskAssessmentPlanned(ON, drafted.current(), assessor, body, true, "plan", null, null, null,
                false, null));
    }

    private CarriedOver carriedOver(Procedure procedure, String body) {
        return new CarriedOver(ON, procedure, drafted.current(), body, null, true, "conclusion");
    }

    private static OtherExpert expert(String name) {
        return new OtherExpert(name, "field", "unit", Relation.NONE, false, true, true);
    }

    private static EvaluationPlanned planned(String by) {
        return new EvaluationPlanned(ON, "subject", "method", null, null, new PersonId(by));
    }

    private static Situation thirdParty(CaseFile file, String name) {
        return appointed(file, EvaluatorKind.THIRD_PARTY, null, null, name, List.of()).on(DAY);
    }

    private static Situation team(CaseFile file, String... team) {
        return appointed(file, EvaluatorKind.THIRD_PARTY, null, null, "研究院", List.of(team)).on(DAY);
    }

    private static Situation unit(CaseFile file, EvaluatorKind kind, UnitId unit, String name) {
        return appointed(file, kind, unit, name, null, List.of()).on(DAY);
    }

    private static CaseFile appointed(CaseFile file, EvaluatorKind kind, UnitId unit, String unitName, String name,
                                      List<String> team) {
        return file.plus(new TasksBrokenDown(ON, List.of(new ExecutionTask("task", EXECUTES, null)), OFFICE))
                .plus(new EvaluatorAppointed(ON, kind, unit, unitName, name, EarlierPart.NONE, team, 0, 0, OFFICE));
    }
}
