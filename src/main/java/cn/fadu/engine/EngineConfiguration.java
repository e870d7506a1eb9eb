package cn.fadu.engine;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine inside the application's own transactions. It keeps no history: the legal record is the ledger, and the path
 * is written by {@link PathRecorder}. The job executor is started by {@link EngineLifecycle} once everything is there.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int WAIT_FOR_JOBS_MILLIS = 5_000;

    @Bean
    @DependsOn("flywayInitializer")
    SpringProcessEngineConfiguration processEngineConfiguration(DataSource dataSource, ApplicationContext context,
            PlatformTransactionManager transactions, RecordParseListener parseListener,
            @Value("${fadu.jobs.taken-for}") Duration takenFor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setDatabaseType("postgres");
        engine.setHistory("none");
        engine.setEnforceHistoryTimeToLive(false);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAuthorizationEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        engine.setJobExecutor(jobExecutor(takenFor));
        engine.setJobExecutorActivate(false);
        engine.setBeans(new DelegateBeans(context));
        engine.setCustomPreBPMNParseListeners(List.of(parseListener));
        engine.setCustomSessionFactories(UnaskedQuestions.sessions());
        return engine;
    }

    private static DefaultJobExecutor jobExecutor(Duration takenFor) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setWaitTimeInMillis(WAIT_FOR_JOBS_MILLIS);
        executor.setMaxWait(WAIT_FOR_JOBS_MILLIS);
        executor.setLockTimeInMillis((int) takenFor.toMillis());
        return executor;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
