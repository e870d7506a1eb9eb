package cn.fadu.matter.process;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.ReviewKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether the legality opinion covers the text that left the meeting. */
@Component("judgeCoverage")
class JudgeCoverage implements JavaDelegate {

    private final SystemActs system;

    JudgeCoverage(SystemActs system) {
        this.system = system;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = system.locked(MatterId.of(execution.getProcessBusinessKey()));
        boolean covered = dossier.currentDraft().flatMap(d -> dossier.legality().coverageOf(d.draft())).isPresent();
        execution.setVariable("textCovered", covered);
        execution.setVariable("reviewKind", ReviewKind.of(dossier).name());
    }
}
