package cn.fadu.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The engine's timers, for a clock that is advanced by hand. */
@Component
public class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final int ATTEMPTS = 3;

    private final ManagementService management;
    private final JobExecutor executor;
    private final EngineClock clock;

    Timers(ProcessEngine engine, EngineClock clock) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.clock = clock;
    }

    /** When the next timer after the instant is due, if any. */
    public Optional<Instant> nextDueAfter(Instant instant) {
        return management.createJobQuery().withRetriesLeft().active().duedateHigherThan(Date.from(instant))
                .orderByJobDuedate().asc().listPage(0, 1).stream().map(Job::getDuedate).map(Date::toInstant).findFirst();
    }

    /** Keeps the engine from running timers by itself while {@code advance} moves the clock. */
    public void holdDuring(Runnable advance) {
        executor.shutdown();
        try {
            advance.run();
        } finally {
            clock.follow();
            executor.start();
        }
    }

    /**
     * Runs every timer that is due by the official clock, each in its own transaction, in the order of their due dates, and
     * what becomes due by that. A timer that fails (somebody acted on its matter at the same moment)
     * is tried again a few times and then left to the job executor.
     */
    public void drain() {
        clock.follow();
        List<String> tried = new ArrayList<>();
        Optional<Job> due;
        while ((due = firstDue(tried)).isPresent()) {
            tried.add(due.get().getId());
            execute(due.get().getId());
        }
    }

    private void execute(String job) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                management.executeJob(job);
                return;
            } catch (ProcessEngineException | ConcurrencyFailureException e) {
                LOG.warn("Timer {} failed, attempt {} of {}", job, attempt, ATTEMPTS, e);
            }
        }
    }

    private Optional<Job> firstDue(List<String> except) {
        return management.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> !except.contains(job.getId())).findFirst();
    }
}
