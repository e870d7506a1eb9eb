package cn.fadu.legality.process;

import cn.fadu.matter.Situations;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.ReviewSteps;
import cn.fadu.statute.Situation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether an adviser signs the opinion together with the department: where the jurisdiction asks for it, or the file was assigned so. */
@Component("determineCosignature")
class DetermineCosignature implements JavaDelegate {

    private final SystemActs system;
    private final Situations situations;

    DetermineCosignature(SystemActs system, Situations situations) {
        this.system = system;
        this.situations = situations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Situation situation = situations.of(system.locked(MatterId.of(execution.getProcessBusinessKey())));
        execution.setVariable("cosignatureDue", ReviewSteps.isCosignatureDue(situation));
    }
}
