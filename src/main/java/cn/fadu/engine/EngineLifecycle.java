package cn.fadu.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys what is on the class path, then lets timers run; stops them first when the application goes down. */
@Component
public class EngineLifecycle implements SmartLifecycle {

    private final ProcedureDeployment deployment;
    private final EngineClock clock;
    private final JobExecutor jobs;

    EngineLifecycle(ProcessEngine engine, ProcedureDeployment deployment, EngineClock clock) {
        this.deployment = deployment;
        this.clock = clock;
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void start() {
        clock.follow();
        deployment.deploy();
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }
}
