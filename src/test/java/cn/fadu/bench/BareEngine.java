package cn.fadu.bench;

import cn.fadu.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the procedure costs without us: the same models and variables on Camunda alone with history "full", on a database of
 * its own on the same server, through a pool of the same size. Its delegates set what ours set and read nothing.
 */
final class BareEngine implements AutoCloseable {

    /** Of one {@link #procedure()}. */
    static final int TASKS = 35;

    private final TestDatabase database = TestDatabase.another();
    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    BareEngine() throws Exception {
        this(pool -> pool);
    }

    /** @param seenAs what the engine uses in place of its pool */
    BareEngine(UnaryOperator<DataSource> seenAs) throws Exception {
        pool.setJdbcUrl(database.url());
        pool.setUsername("fadu_app");
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(seenAs.apply(pool));
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(Map.of("determineOwed", (JavaDelegate) BareEngine::determineOwed,
                "judgeCoverage", (JavaDelegate) e -> e.setVariable("textCovered", true),
                "judgeParty", (JavaDelegate) e -> e.setVariable("partyInformed", false),
                "endConsultation", (JavaDelegate) e -> { },
                "determineUnitSteps", (JavaDelegate) BareEngine::withoutUnitSteps,
                "determineCosignature", (JavaDelegate) e -> e.setVariable("cosignatureDue", false),
                "startExecution", (JavaDelegate) BareEngine::startExecution)));
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String pattern : List.of("bpmn/*.bpmn", "bpmn/*.dmn", "forms/*.form")) {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                deployment.addInputStream(pattern.substring(0, pattern.indexOf('/') + 1) + resource.getFilename(),
                        resource.getInputStream());
            }
        }
        deployment.deploy();
    }

    private static void determineOwed(DelegateExecution execution) {
        boolean first = !execution.hasVariable("anythingOwed");
        for (String branch : List.of("DepartmentConsultation", "PublicParticipation", "ExpertReview", "RiskAssessment",
                "FairCompetitionReview")) {
            execution.setVariable("owed" + branch, false);
        }
        execution.setVariable("owedLegalityReview", first);
        execution.setVariable("anythingOwed", first);
        execution.setVariable("reviewKind", "FULL");
    }

    private static void withoutUnitSteps(DelegateExecution execution) {
        execution.setVariable("legalCheckDue", false);
        execution.setVariable("discussionDue", false);
    }

    private static void startExecution(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("execution",
                execution.getProcessBusinessKey(), Map.of("leadUnit", "agriculture"));
    }

    /** Applied for and decided to be started; answers its business key. */
    private String started() {
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("majorDecision", key,
                Map.of("leadUnit", "agriculture", "underWay", false));
        complete(key, "userTask_confirmScope", Map.of("scopeOutcome", "APPLICABLE"));
        complete(key, "userTask_determineProcedures", Map.of("congressDuty", "NONE"));
        complete(key, "userTask_concurProcedures", Map.of("reviewerConcurs", true));
        complete(key, "userTask_decideStart", Map.of("startOutcome", "START", "leadUnit", "agriculture"));
        return key;
    }

    /** One procedure from the application to the closed file. */
    void procedure() {
        String key = started();
        complete(key, "userTask_registerDraft", Map.of());
        complete(key, "userTask_approveDraft", Map.of("draftSigned", true));
        complete(key, "userTask_submitForReview", Map.of());
        complete(key, "userTask_signSubmission", Map.of("submissionSigned", true));
        complete(key, "userTask_registerReceipt", Map.of());
        complete(key, "userTask_checkMaterials", Map.of("materialsOutcome", "ACCEPTED"));
        complete(key, "userTask_assignReview", Map.of("assignedReviewer", "reviewer", "askedAdvisers",
                new ArrayList<>(List.of("adviser"))));
        complete(key, "userTask_declareInterest", Map.of("adviserAccepts", true));
        complete(key, "userTask_giveAdvice", Map.of());
        complete(key, "userTask_draftOpinion", Map.of());
        complete(key, "userTask_checkOpinion", Map.of("opinionPassed", true));
        complete(key, "userTask_approveOpinion", Map.of("opinionPassed", true));
        complete(key, "userTask_issueOpinion", Map.of("opinionPassed", true, "legalityConclusion", "LAWFUL"));
        complete(key, "userTask_submitToMeeting", Map.of());
        complete(key, "userTask_endorseSubmission", Map.of("endorsed", true, "bundleSupplemented", false));
        complete(key, "userTask_checkBundle", Map.of("bundleOutcome", "COMPLETE"));
        complete(key, "userTask_decideAgenda", Map.of("agendaOutcome", "LISTED"));
        engine.getRuntimeService().createMessageCorrelation("decision.itemDecided").processInstanceBusinessKey(key)
                .setVariable("itemOutcome", "ADOPTED").correlate();
        complete(key, "userTask_settleRecord", Map.of());
        complete(key, "userTask_writeMinutes", Map.of());
        complete(key, "userTask_checkMinutes", Map.of("minutesChecked", true, "presidedByChief", true));
        complete(key, "userTask_signMinutes", Map.of("minutesSigned", true, "itemOutcome", "ADOPTED"));
        complete(key, "userTask_registerFinalText", Map.of());
        complete(key, "userTask_informPartyCommittee", Map.of("partyKind", "REPORT"));
        complete(key, "userTask_signDecision", Map.of("decisionSigned", true));
        complete(key, "userTask_issueDecision", Map.of());
        complete(key, "userTask_distributeDecision", Map.of());
        complete(key, "userTask_checkDisclosure", Map.of("disclosure", "FULL"));
        complete(key, "userTask_prepareInterpretation", Map.of());
        complete(key, "userTask_publishDecision", Map.of());
        complete(key, "userTask_closeFile", Map.of("filing", "CLOSE"));
        complete(key, "userTask_testFile", Map.of("testPassed", true));
    }

    /** Brings so many procedures to the receipt by the unit of legality review: one by its steps, the rest as copies of rows. */
    void awaitReceipt(int tasks) {
        String key = started();
        complete(key, "userTask_registerDraft", Map.of());
        complete(key, "userTask_approveDraft", Map.of("draftSigned", true));
        complete(key, "userTask_submitForReview", Map.of());
        complete(key, "userTask_signSubmission", Map.of("submissionSigned", true));
        String task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).singleResult().getId();
        JdbcTemplate owner = new JdbcTemplate(database.asOwner());
        owner.update("""
                WITH made AS (
                    INSERT INTO act_ru_task SELECT n.* FROM act_ru_task t, generate_series(1, ?) i,
                        LATERAL jsonb_populate_record(t, jsonb_build_object('id_', gen_random_uuid(), 'copy', i)) n WHERE t.id_ = ? RETURNING id_)
                INSERT INTO act_ru_identitylink SELECT n.* FROM act_ru_identitylink l, made,
                    LATERAL jsonb_populate_record(l, jsonb_build_object('id_', gen_random_uuid(), 'task_id_', made.id_)) n
                WHERE l.task_id_ = ?""", tasks - 1, task, task);
        owner.execute("VACUUM ANALYZE act_ru_task, act_ru_identitylink");
    }

    /** A page of the engine's own task list for a group, as {@code Worklist} orders it. */
    List<Task> waitingFor(String group, int limit) {
        return tasks(group).orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, limit);
    }

    long countWaitingFor(String group) {
        return tasks(group).count();
    }

    private TaskQuery tasks(String group) {
        return engine.getTaskService().createTaskQuery().taskCandidateGroup(group);
    }

    private void complete(String key, String task, Map<String, Object> routing) {
        Task open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(task)
                .singleResult();
        engine.getTaskService().complete(open.getId(), routing);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
