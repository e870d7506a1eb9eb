package cn.fadu.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's timers, for a clock that is advanced by hand. */
@Component
public class Timers {

    private final ManagementService management;
    private final JobExecutor executor;
    private final EngineClock clock;

    Timers(ProcessEngine engine, EngineClock clock) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.clock = clock;
    }

    /** When the next timer is due, if any; also one that is due already. */
    public Optional<Instant> nextDue() {
        return management.createJobQuery().withRetriesLeft().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate).filter(java.util.Objects::nonNull).map(Date::toInstant).findFirst();
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
     * what becomes due by that. A timer that fails keeps its retries and is left to the job executor.
     */
    public void drain() {
        clock.follow();
        List<String> tried = new ArrayList<>();
        Optional<Job> due;
        while ((due = firstDue(tried)).isPresent()) {
            tried.add(due.get().getId());
            management.executeJob(due.get().getId());
        }
    }

    private Optional<Job> firstDue(List<String> except) {
        return management.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> !except.contains(job.getId())).findFirst();
    }
}
