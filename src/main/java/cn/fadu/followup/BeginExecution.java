package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.ExecutionStarted;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lets the execution of a decision begin as an instance of its own, which lives on when the file is closed. */
@Service
public class BeginExecution {

    private final SystemActs system;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    BeginExecution(SystemActs system, ProcedureEngine engine, OfficialClock clock) {
        this.system = system;
        this.engine = engine;
        this.clock = clock;
    }

    /** Takes part in the transaction of the act that published the decision, or found it not to be disclosed. */
    public void execute(MatterId matter) {
        Dossier dossier = system.locked(matter);
        system.record(matter, Entry.Cause.SYSTEM, "serviceTask_startExecution", List.of(LegalBasis.order713("34")),
                before -> new ExecutionStarted(clock.today()));
        engine.start("execution", matter, Map.of("leadUnit", dossier.start().leadUnit().value()));
    }
}
