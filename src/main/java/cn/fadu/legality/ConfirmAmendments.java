package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reviewer checks the amended draft (修改情况复核); never the unit itself. */
@Component
class ConfirmAmendments implements Act {

    @Override
    public String key() {
        return "userTask_confirmAmendments";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean confirmed = values.isYes("confirmed");
        return ActOutcome.done(new AmendmentsConfirmed(context.today(), context.dossier().legality().answers().draft(),
                        confirmed, values.textOrNull("note"), context.person()))
                .routing(LegalityProcess.AMENDMENTS_CONFIRMED, confirmed);
    }
}
