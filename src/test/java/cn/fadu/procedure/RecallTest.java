package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.RecordedFacts;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a model lets take back leaves the matter as it was before the act, and the act's task open with its sender. */
@FaduTest
class RecallTest {

    private static final String FINANCE = "undertaker3";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private RecordedFacts facts;
    @Autowired
    private Ledger ledger;
    @Autowired
    private RepositoryService repository;

    private final Map<String, Supplier<MatterId>> sent = new LinkedHashMap<>();

    RecallTest() {
        start();
        preparation();
        legality();
        deliberation();
        sent.put("userTask_decideOnEvaluation from userTask_reportEvaluation", () -> evaluated("OTHER_UNIT", "unit", "finance",
                FINANCE, "Evaluation"));
        sent.put("userTask_decideOnEvaluation from userTask_reportThirdPartyEvaluation", () -> evaluated("THIRD_PARTY", "name",
                "市决策评估研究院", "evaluator", "ThirdPartyEvaluation"));
    }

    static Stream<String> recalls() {
        return new RecallTest().sent.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("recalls")
    void an_act_taken_back_leaves_the_dossier_and_the_tasks_as_they_were(String way) {
        String task = way.split(" from ")[0];
        String act = way.split(" from ")[1];
        MatterId matter = sent.get(way).get();
        OpenWork opened = worklist.openIn(matter).stream().filter(w -> w.act().equals(task)).findFirst().orElseThrow();
        Entry entry = ledger.read(StreamId.of(matter), opened.openedBy() - 1, 1).get(0);
        assertThat(entry.action()).isEqualTo(act);
        Dossier before = StatedEntry.fold(dossiers.record(matter).subList(0, (int) entry.sequence() - 1));
        List<String> others = worklist.openIn(matter).stream().filter(w -> w.openedBy() != entry.sequence())
                .map(OpenWork::act).sorted().toList();

        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", opened.task(), new ActId(UUID.randomUUID()),
                entry.actor(), Procedures.form()))).isInstanceOf(ActResult.Recorded.class);

        assertThat(worklist.openIn(matter)).extracting(OpenWork::act)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(others.stream(), Stream.of(act)).toList());
        assertThat(worklist.openIn(matter).stream().filter(w -> w.act().equals(act)).findFirst().orElseThrow()
                .isFor(entry.actor())).isTrue();
        Dossier after = procedures.dossier(matter);
        assertThat(FactJson.write(withWorkOf(before, after))).isEqualTo(FactJson.write(after));
        assertThat(dossiers.fold(matter)).isEqualTo(after);
    }

    @Test
    void every_recall_that_a_model_draws_is_tried() {
        Set<String> drawn = new TreeSet<>();
        for (ProcessDefinition model : repository.createProcessDefinitionQuery().latestVersion().list()) {
            repository.getBpmnModelInstance(model.getId()).getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(e -> e.getEventDefinitions().stream().anyMatch(d -> d instanceof MessageEventDefinition m
                            && m.getMessage().getName().equals("work.recalled")))
                    .forEach(e -> drawn.add(e.getAttachedTo().getId()));
        }
        assertThat(sent.keySet().stream().map(way -> way.split(" from ")[0]).collect(Collectors.toSet())).isEqualTo(drawn);
    }

    @Test
    void minutes_taken_back_and_written_again_keep_their_number() {
        MatterId matter = minutesWritten("纪要编号");
        String number = procedures.dossier(matter).deliberation().minutes().number();
        assertThat(number).isNotNull();
        procedures.recalls("recorder", matter, "userTask_checkMinutes");
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "二稿");
        assertThat(procedures.dossier(matter).deliberation().minutes().number()).isEqualTo(number);
    }

    @Test
    void what_was_taken_back_is_not_among_the_facts_that_acts_stated() {
        MatterId matter = opinionDrafted();
        Set<String> acts = Set.of("userTask_draftOpinion");
        assertThat(facts.of(matter, acts)).isNotEmpty();
        procedures.recalls("reviewer", matter, "userTask_checkOpinion");
        assertThat(facts.of(matter, acts)).isEmpty();
    }

    private void start() {
        sent.put("userTask_confirmScope from userTask_supplementApplication", () -> {
            MatterId matter = determined("补充后撤回");
            procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
            procedures.does("chief", matter, "userTask_decideStart", "outcome", "SUPPLEMENT", "reason", "补充可行性");
            procedures.does(UNDERTAKER, matter, "userTask_supplementApplication", "title", "补充后撤回", "source", "DEPARTMENT",
                    "feasibility", "经费已落实");
            return matter;
        });
        sent.put("userTask_concurProcedures from userTask_determineProcedures", () -> determined("认定后撤回"));
        sent.put("userTask_decideStart from userTask_concurProcedures", () -> {
            MatterId matter = determined("会商后撤回");
            procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
            return matter;
        });
        sent.put("userTask_approveDraft from userTask_registerDraft", () -> {
            MatterId matter = procedures.start(UNDERTAKER, "草案撤回");
            walk.registered(UNDERTAKER, matter, "初稿");
            return matter;
        });
    }

    private void preparation() {
        sent.put("userTask_coordinateDispute from userTask_summariseReplies", () -> {
            MatterId matter = steps.drafted("汇总撤回", "departmentsConcerned");
            steps.departmentsAsked(matter, "units", "finance");
            procedures.does(FINANCE, matter, "userTask_replyToDepartment", "stance", "DISAGREES", "opinion", "不同意");
            steps.repliesSummarised(matter, "rows[0].unit", "市财政局", "rows[0].stance", "DISAGREES", "rows[0].adoption",
                    "NOT_ADOPTED", "rows[0].reason", "与上级文件不符");
            return matter;
        });
        sent.put("userTask_checkNotice from userTask_draftNotice", () -> {
            MatterId matter = procedures.start(UNDERTAKER, "公告撤回");
            walk.draft(UNDERTAKER, matter, "公告撤回");
            procedures.does(UNDERTAKER, matter, "userTask_chooseForms", "forms", "OPEN_CONSULTATION", "hearingDuty", "NONE",
                    "reasons", "涉及面广");
            procedures.does(UNDERTAKER, matter, "userTask_draftNotice", "howToComment", "来信", "contact", "陈立新");
            return matter;
        });
        sent.put("userTask_fileRiskReport from userTask_assessRisk", () -> riskAssessed("filing", "true"));
        sent.put("userTask_findRiskControllable from userTask_assessRisk", () -> riskAssessed());
        sent.put("userTask_findRiskControllable from userTask_registerRiskReport", () -> {
            MatterId matter = steps.drafted("既有评估撤回", "riskPossible");
            steps.riskPlanned(matter, "EXISTING_REPORT", "existing", "稳定风险评估", "existingNumber", "稳评〔2025〕3号");
            procedures.does(UNDERTAKER, matter, "userTask_registerRiskReport", "level", "LOW", "controllable", "YES");
            return matter;
        });
        sent.put("userTask_findRiskControllable from userTask_fileRiskReport", () -> {
            MatterId matter = riskAssessed("filing", "true");
            procedures.does(UNDERTAKER, matter, "userTask_fileRiskReport", "number", "政法备1号", "filedOn",
                    procedures.today().toString());
            return matter;
        });
        sent.put("userTask_reviewFairCompetition from userTask_screenFairCompetition", () -> {
            MatterId matter = steps.drafted("初审撤回", "marketEntities");
            steps.fairCompetition(matter, "CHANGES_NEEDED");
            steps.competitionScreened(UNDERTAKER, matter);
            return matter;
        });
    }

    private void legality() {
        sent.put("userTask_checkInUnit from userTask_submitForReview", () -> prepared("legalCheck"));
        sent.put("userTask_signSubmission from userTask_submitForReview", () -> prepared("none"));
        sent.put("userTask_signSubmission from userTask_checkInUnit", () -> {
            MatterId matter = prepared("legalCheck");
            procedures.does("unit-legal", matter, "userTask_checkInUnit", "authority", "COMPLIES", "procedure", "COMPLIES",
                    "content", "COMPLIES", "consent", "AGREES", "opinion", "同意送审");
            return matter;
        });
        sent.put("userTask_signSubmission from userTask_discussInUnit", () -> {
            MatterId matter = prepared("discussion");
            procedures.does("unit-head", matter, "userTask_discussInUnit", "meeting", "局长办公会", "attendees", "张德明等",
                    "consent", "AGREES", "conclusion", "同意送审");
            return matter;
        });
        sent.put("userTask_registerReceipt from userTask_signSubmission", () -> {
            MatterId matter = prepared("none");
            walk.signed(UNDERTAKER, matter);
            return matter;
        });
        sent.put("userTask_checkOpinion from userTask_draftOpinion", () -> opinionDrafted());
        sent.put("userTask_approveOpinion from userTask_checkOpinion", () -> {
            MatterId matter = opinionDrafted();
            steps.passed(matter, "checker", "userTask_checkOpinion", "YES");
            return matter;
        });
        sent.put("userTask_issueOpinion from userTask_approveOpinion", () -> {
            MatterId matter = opinionDrafted();
            steps.toDirector(matter);
            return matter;
        });
        sent.put("userTask_issueOpinion from userTask_cosignOpinion", () -> {
            MatterId matter = opinionDrafted("cosign", "true");
            steps.toDirector(matter);
            procedures.does("adviser", matter, "userTask_cosignOpinion", "signed", "YES");
            return matter;
        });
    }

    private void deliberation() {
        sent.put("userTask_endorseSubmission from userTask_submitToMeeting", () -> submitted("报送撤回"));
        sent.put("userTask_checkBundle from userTask_endorseSubmission", () -> endorsed("签批撤回"));
        sent.put("userTask_checkBundle from userTask_completeBundle", () -> {
            MatterId matter = endorsed("补充撤回");
            procedures.does("office", matter, "userTask_checkBundle", "outcome", "SUPPLEMENT", "note", "补充财政意见");
            procedures.does(UNDERTAKER, matter, "userTask_completeBundle", "note", "已补充");
            return matter;
        });
        sent.put("userTask_decideAgenda from userTask_checkBundle", () -> {
            MatterId matter = endorsed("核报撤回");
            procedures.does("office", matter, "userTask_checkBundle", "outcome", "COMPLETE");
            return matter;
        });
        sent.put("userTask_decideAgenda from userTask_decideAgenda", () -> {
            MatterId matter = endorsed("缓议撤回");
            procedures.does("office", matter, "userTask_checkBundle", "outcome", "COMPLETE");
            procedures.does("chief", matter, "userTask_decideAgenda", "outcome", "HELD_BACK", "note", "下次");
            return matter;
        });
        sent.put("userTask_checkMinutes from userTask_writeMinutes", () -> minutesWritten("纪要撤回"));
        sent.put("userTask_signMinutes from userTask_checkMinutes", () -> {
            MatterId matter = minutesWritten("核稿撤回");
            procedures.does("office-head", matter, "userTask_checkMinutes", "passed", "YES");
            return matter;
        });
        sent.put("userTask_signMinutesAsPresider from userTask_checkMinutes", () -> {
            MatterId matter = steps.lawful("副职主持撤回");
            var meeting = walk.meeting(procedures.today());
            walk.submittedToMeeting(UNDERTAKER, matter);
            walk.listed(matter, meeting);
            walk.attendance(meeting, List.of("member1", "member2", "member3", "member4"));
            procedures.doesFree("recorder", matter, "act_openDiscussion", "presider", "member1");
            List.of("member2", "member3", "member4", "member1").forEach(m -> walk.states(matter, m, "AGREES"));
            walk.decides(matter, "REFERRED_TO_CHIEF", "FOR");
            walk.minutesChecked(matter);
            return matter;
        });
    }

    private MatterId determined(String title) {
        MatterId matter = procedures.apply(UNDERTAKER, title);
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        procedures.determine(matter);
        return matter;
    }

    private MatterId riskAssessed(String... filing) {
        MatterId matter = steps.drafted("风险评估撤回", "riskPossible");
        steps.riskPlanned(matter, "ASSESSING_UNIT", filing);
        steps.riskAssessed(matter, "MEDIUM", "YES");
        return matter;
    }

    private MatterId prepared(String step) {
        MatterId matter = steps.drafted("送审撤回");
        Map<String, List<String>> form = Procedures.form("materials", "DRAFT|EXPLANATION", "procedureStatement", "已履行");
        if (!step.equals("none")) {
            form.put(step, List.of("true"));
        }
        procedures.does(UNDERTAKER, matter, "userTask_submitForReview", form);
        return matter;
    }

    private MatterId opinionDrafted(String... cosign) {
        MatterId matter = steps.drafted("意见撤回");
        walk.submitted(UNDERTAKER, matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser", cosign);
        walk.advised("adviser", matter);
        steps.opinionDrafted(matter, "LAWFUL");
        return matter;
    }

    private MatterId submitted(String title) {
        MatterId matter = steps.lawful(title);
        procedures.does(UNDERTAKER, matter, "userTask_submitToMeeting", "summary", "一页纸", "decisionAskedFor", "请审议");
        return matter;
    }

    private MatterId endorsed(String title) {
        MatterId matter = submitted(title);
        procedures.does("member1", matter, "userTask_endorseSubmission", "endorsed", "YES");
        return matter;
    }

    private MatterId minutesWritten(String title) {
        MatterId matter = steps.lawful(title);
        steps.decided(matter, "ADOPTED");
        procedures.does("recorder", matter, "userTask_settleRecord", "note", "录音已核");
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "初稿");
        return matter;
    }

    private MatterId evaluated(String kind, String key, String value, String account, String task) {
        MatterId matter = steps.inExecution("评估撤回" + task);
        procedures.doesFree("office", matter, "act_raiseEvaluation", "reason", "满一年");
        procedures.does("office", matter, "userTask_judgeEvaluation", "judgement", "EVALUATE", "occasions",
                "ORGAN_THINKS_NECESSARY", "reasons", "需要了解效果");
        procedures.does("office", matter, "userTask_appointEvaluator", "kind", kind, key, value, "earlierPart", "NONE");
        procedures.does(account, matter, "userTask_plan" + task, "subject", "实施效果", "method", "抽样调查");
        procedures.does(account, matter, "userTask_hearOn" + task, "heard", "PUBLIC|DEPUTIES", "opinions", "总体满意");
        procedures.does(account, matter, "userTask_report" + task, "goals", "目标基本实现", "recommendation", "CONTINUE",
                "document", procedures.document(account, "评估报告.txt", "评估" + UUID.randomUUID()));
        return matter;
    }

    /** Who had a hand in the matter is known for ever; everything else is to be as before. */
    private static Dossier withWorkOf(Dossier before, Dossier after) {
        return new Dossier(before.start(), before.drafts(), before.approval(), before.results(), before.coordination(),
                before.participation(), before.expertReview(), before.riskAssessment(), before.competitionReview(),
                before.legality(), before.deliberation(), before.publication(), before.followup(), before.catalogue(), before.papers(),
                after.work(), before.withdrawal(), before.erasures(), before.past());
    }
}
