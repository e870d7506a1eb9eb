package cn.fadu.legality.process;

import cn.fadu.matter.Situations;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.ReviewSteps;
import cn.fadu.statute.Situation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks which steps of the unit come before the signature of its submission: those that the jurisdiction asks for, and those the unit chose. */
@Component("determineUnitSteps")
class DetermineUnitSteps implements JavaDelegate {

    private final SystemActs system;
    private final Situations situations;

    DetermineUnitSteps(SystemActs system, Situations situations) {
        this.system = system;
        this.situations = situations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Situation situation = situations.of(system.locked(MatterId.of(execution.getProcessBusinessKey())));
        execution.setVariable("legalCheckDue", ReviewSteps.isLegalCheckDue(situation));
        execution.setVariable("discussionDue", ReviewSteps.isDiscussionDue(situation));
    }
}
