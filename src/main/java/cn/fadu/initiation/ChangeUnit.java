package cn.fadu.initiation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.UnitChanged;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.matter.MatterReaders;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office records that another unit undertakes the matter; open work of the lead goes with it (承办单位变更). */
@Component
class ChangeUnit implements FreeAct {

    private final MatterReaders readers;
    private final ProcedureEngine engine;

    ChangeUnit(MatterReaders readers, ProcedureEngine engine) {
        this.readers = readers;
        this.engine = engine;
    }

    @Override
    public String key() {
        return "act_changeUnit";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("11"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start().isStarted() && dossier.withdrawal() == null && dossier.publication().closing() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        UnitId lead = new UnitId(values.text("leadUnit"));
        List<UnitId> others = Proposals.units(values, lead);
        return ActOutcome.done(new UnitChanged(context.today(), lead, others, values.text("reason"),
                values.textOrNull("number"), context.person())).then(() -> {
                    readers.letRead(context.matter(), context.actor().organ(), List.of(lead));
                    readers.letRead(context.matter(), context.actor().organ(), others);
                    engine.handTo(context.matter(), lead);
                });
    }
}
