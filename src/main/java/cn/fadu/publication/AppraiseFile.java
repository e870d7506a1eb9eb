package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileAppraised;
import cn.fadu.dossier.PublicationFact.FileAppraised.Conclusion;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appraises the volume after its period of retention (鉴定). */
@Component
class AppraiseFile implements FreeAct {

    @Override
    public String key() {
        return "act_appraiseFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("archives/archivist");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().archive().isKept();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new FileAppraised(context.today(), values.choice("conclusion", Conclusion.class),
                values.text("reason"), values.text("appraisers"), context.person()));
    }
}
