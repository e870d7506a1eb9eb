package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MinutesAnnotated;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chief annotates the signed minutes; nobody changes them any more (批注纪要). */
@Component
class AnnotateMinutes implements FreeAct {

    @Override
    public String key() {
        return "act_annotateMinutes";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("leadership/chief");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isSigned(dossier) && dossier.publication().closing() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new MinutesAnnotated(context.today(), values.text("note"), context.person()));
    }
}
