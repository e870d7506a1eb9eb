package cn.fadu.followup.process;

import cn.fadu.followup.BeginExecution;
import cn.fadu.shared.MatterId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("startExecution")
class StartExecutionDelegate implements JavaDelegate {

    private final BeginExecution useCase;

    StartExecutionDelegate(BeginExecution useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.execute(MatterId.of(execution.getProcessBusinessKey()));
    }
}
