package cn.fadu.publication.process;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.SystemActs;
import cn.fadu.publication.PublicationProcess;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Statute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether the Party committee has been informed of this text already, as it may be before the meeting. */
@Component("judgeParty")
class JudgeParty implements JavaDelegate {

    private final SystemActs system;

    JudgeParty(SystemActs system) {
        this.system = system;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = system.locked(MatterId.of(execution.getProcessBusinessKey()));
        execution.setVariable(PublicationProcess.PARTY_INFORMED, Statute.isPartyCommitteeInformed(dossier));
    }
}
