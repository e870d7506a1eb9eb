package cn.fadu.participation.process;

import cn.fadu.participation.EndConsultation;
import cn.fadu.shared.MatterId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("endConsultation")
class EndConsultationDelegate implements JavaDelegate {

    private final EndConsultation useCase;

    EndConsultationDelegate(EndConsultation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.execute(MatterId.of(execution.getProcessBusinessKey()));
    }
}
