package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.PublicationWithdrawn;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Withdraws the publication, not the decision (撤回公布). */
@Component
class WithdrawPublication implements FreeAct {

    @Override
    public String key() {
        return "act_withdrawPublication";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().published() != null && dossier.publication().publicationWithdrawal() == null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("withdrawnOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("withdrawnOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new PublicationWithdrawn(on, values.text("reason"), values.text("basis"), context.person()));
    }
}
