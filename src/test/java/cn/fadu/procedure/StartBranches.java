package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.StartFile;
import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the application to a signed draft, and the ends without a decision. */
abstract class StartBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;

    @Test
    void an_application_grows_into_a_started_matter_with_one_lead_unit() {
        MatterId matter = procedures.apply(UNDERTAKER, "申请启动");
        assertThat(procedures.dossier(matter).start().isStarted()).isFalse();
        assertThat(procedures.dossier(matter).start().duties()).isEmpty();
        nextIs(matter, "userTask_confirmScope");
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        nextIs(matter, "userTask_determineProcedures");
        procedures.determine(matter, "professional");
        nextIs(matter, "userTask_concurProcedures");
        procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "NO", "comment", "还涉及社会稳定");
        nextIs(matter, "userTask_determineProcedures");
        procedures.determine(matter, "professional", "riskPossible");
        procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
        nextIs(matter, "userTask_decideStart");
        procedures.does("chief", matter, "userTask_decideStart", "outcome", "START", "leadUnit", "urban-management",
                "coUnits", "agriculture|urban-management", "plannedFor", procedures.today().plusMonths(6).toString());

        StartFile start = procedures.dossier(matter).start();
        assertThat(start.leadUnit()).isEqualTo(new UnitId("urban-management"));
        assertThat(start.coUnits()).containsExactly(new UnitId("agriculture"));
        assertThat(start.requires(Procedure.RISK_ASSESSMENT)).isTrue();
        assertThat(worklist.openIn(matter)).singleElement().satisfies(w -> {
            assertThat(w.act()).isEqualTo("userTask_registerDraft");
            assertThat(w.unit()).isEqualTo(new UnitId("urban-management"));
        });
    }

    @Test
    void a_matter_starts_outside_the_catalogue_with_its_reason() {
        Map<String, List<String>> form = Procedures.application("目录外事项");
        form.put("outsideReason", List.of("上级新近部署"));
        form.put("priorWork[0].title", List.of("前期调研"));
        form.put("priorWork[0].doneOn", List.of("2025-01-03"));
        MatterId matter = procedures.attemptApply(UNDERTAKER, null, form).matter();
        assertThat(procedures.dossier(matter).start().catalogueYear()).isNull();
        assertThat(procedures.dossier(matter).start().priorWork()).hasSize(1);
        assertThat(procedures.attemptApply("office", null, form).result()).isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void a_department_that_applies_outside_the_catalogue_argues_what_it_proposes() {
        Map<String, List<String>> form = Procedures.application("论证不全");
        form.put("outsideReason", List.of("上级新近部署"));
        form.remove("feasibility");
        assertThat(procedures.attemptApply(UNDERTAKER, null, form).result())
                .isEqualTo(new ActResult.Refused(List.of(FieldProblem.of("feasibility", "problem.proposal-not-argued"))));
        form.put("source", List.of("DEPUTY"));
        assertThat(procedures.attemptApply(UNDERTAKER, null, form).result()).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void what_the_order_does_not_apply_to_or_the_organ_does_not_start_is_archived() {
        for (String outcome : List.of("OTHER_PROCEDURE", "NOT_APPLICABLE")) {
            MatterId matter = procedures.apply(UNDERTAKER, "不适用" + outcome);
            procedures.does("office", matter, "userTask_confirmScope", "outcome", outcome, "reason", "理由");
            nextIs(matter, "userTask_closeFile");
            steps.closed(matter);
        }
        MatterId refused = toDecision("不启动");
        procedures.does("chief", refused, "userTask_decideStart", "outcome", "DO_NOT_START", "reason", "时机不成熟");
        assertThat(procedures.dossier(refused).start().isStarted()).isFalse();
        steps.closed(refused);
    }

    @Test
    void an_application_to_be_supplemented_goes_back_and_can_be_taken_back_once_more() {
        MatterId matter = toDecision("补充论证");
        procedures.does("chief", matter, "userTask_decideStart", "outcome", "SUPPLEMENT", "reason", "补充可行性");
        nextIs(matter, "userTask_supplementApplication");
        supplement(matter);
        nextIs(matter, "userTask_confirmScope");
        recalls(UNDERTAKER, matter);
        nextIs(matter, "userTask_supplementApplication");
        supplement(matter);
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        procedures.determine(matter);
        recalls("office", matter);
        nextIs(matter, "userTask_determineProcedures");
        procedures.determine(matter);
        procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
        recalls("reviewer", matter);
        nextIs(matter, "userTask_concurProcedures");
    }

    @Test
    void before_the_start_a_unit_withdraws_alone_and_afterwards_only_with_consent() {
        MatterId applied = procedures.apply(UNDERTAKER, "自行撤回");
        procedures.doesFree(UNDERTAKER, applied, "act_withdraw", "reason", "另行研究");
        assertThat(procedures.open(applied)).containsExactly("userTask_closeFile");

        MatterId started = procedures.start(UNDERTAKER, "启动后撤回");
        assertThat(procedures.attemptFree(UNDERTAKER, started, "act_withdraw", "reason", "另行研究"))
                .isInstanceOf(ActResult.Refused.class);
    }

    @Test
    void the_unit_proposes_the_end_and_the_organ_decides() {
        MatterId matter = steps.drafted("报请终止");
        procedures.doesFree(UNDERTAKER, matter, "act_proposeEnd", "reason", "上位法将修订", "arrangements", "告知各方");
        procedures.does("chief", matter, "userTask_decideEnd", "consents", "NO", "reason", "继续办理");
        assertThat(procedures.dossier(matter).withdrawal()).isNull();
        procedures.doesFree(UNDERTAKER, matter, "act_proposeEnd", "reason", "上位法已经修订");
        procedures.does("chief", matter, "userTask_decideEnd", "consents", "YES", "number", "市政办函〔2025〕1号");
        assertThat(procedures.dossier(matter).withdrawal().reason()).isEqualTo("上位法已经修订");
        assertThat(procedures.open(matter)).containsExactly("userTask_closeFile");
    }

    @Test
    void another_unit_takes_over_with_all_open_work_of_the_lead() {
        MatterId matter = procedures.start(UNDERTAKER, "承办单位变更");
        procedures.doesFree("office", matter, "act_changeUnit", "leadUnit", "urban-management", "reason", "机构改革");
        assertThat(procedures.dossier(matter).start().leadUnit()).isEqualTo(new UnitId("urban-management"));
        walk.draft("undertaker2", matter, "接办后的草案");
        assertThat(worklist.openIn(matter)).extracting(OpenWork::unit).containsOnly(new UnitId("urban-management"));
    }

    @Test
    void the_head_returns_a_draft_the_sender_may_take_it_back_and_only_a_signed_one_opens_the_branches() {
        MatterId matter = procedures.start(UNDERTAKER, "单位内部呈批");
        nextIs(matter, "userTask_registerDraft");
        walk.registered(UNDERTAKER, matter, "初稿");
        nextIs(matter, "userTask_approveDraft");
        recalls(UNDERTAKER, matter);
        assertThat(procedures.dossier(matter).drafts()).isEmpty();
        nextIs(matter, "userTask_registerDraft");
        walk.registered(UNDERTAKER, matter, "初稿");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "NO", "comment", "补充依据");
        nextIs(matter, "userTask_registerDraft");
        walk.draft(UNDERTAKER, matter, "二稿");
        assertThat(procedures.dossier(matter).drafts()).hasSize(2);
        assertThat(procedures.open(matter)).contains("userTask_submitForReview");
    }

    private MatterId toDecision(String title) {
        MatterId matter = procedures.apply(UNDERTAKER, title);
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        procedures.determine(matter);
        procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
        return matter;
    }

    private void supplement(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_supplementApplication", "title", "补充论证", "source", "DEPARTMENT",
                "feasibility", "经费已落实");
    }

    /** The one open task is this, and every closed gate that names a step towards the draft names it. */
    private void nextIs(MatterId matter, String task) {
        assertThat(procedures.open(matter)).containsExactly(task);
        for (GuardedAct act : GuardedAct.values()) {
            gates.gate(matter, act).obstacles().forEach(o -> gates.assertSomebodyCan(matter, o.remedy()));
        }
    }

    private void recalls(String account, MatterId matter) {
        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", worklist.openIn(matter).get(0).task(),
                new ActId(UUID.randomUUID()), procedures.as(account), Procedures.form("reason", "附件有误"))))
                .isInstanceOf(ActResult.Recorded.class);
    }
}
