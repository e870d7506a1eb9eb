package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.DestructionDecided;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the office approves that a volume is destroyed, or keeps it (销毁审批); permanent volumes are kept. */
@Component
class DecideDestruction implements FreeAct {

    @Override
    public String key() {
        return "act_decideDestruction";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office-head");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().archive().awaitsDestructionDecision();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean approved = values.isYes("approved");
        FileClosed closing = context.dossier().publication().closing();
        if (approved && closing.retention() == Retention.PERMANENT) {
            return ActOutcome.refused("approved", "problem.volume-permanent");
        }
        LocalDate until = closing.retention().until(closing.on());
        if (approved && !until.isBefore(context.today())) {
            return ActOutcome.refused("approved", "problem.volume-retained", until);
        }
        return ActOutcome.done(new DestructionDecided(context.today(), approved, values.textOrNull("number"),
                values.text("reason"), context.person()));
    }
}
