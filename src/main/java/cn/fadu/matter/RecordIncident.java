package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.PaperFact.IncidentRecorded;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records what happened though no step of the procedure provides for it, or the law did not admit it (如实记载). */
@Component
class RecordIncident implements FreeAct {

    @Override
    public String key() {
        return "act_recordIncident";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"), LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.values());
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start() != null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new IncidentRecorded(values.date("happenedOn"), values.text("description"),
                values.textOrNull("consequence"), context.document(values, "document"), context.person()));
    }
}
