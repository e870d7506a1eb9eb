package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingClosed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes the hearing once the record is confirmed by all (结束听证). */
@Component
class CloseHearing implements Act {

    @Override
    public String key() {
        return "userTask_closeHearing";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("17-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new HearingClosed(context.today(), values.textOrNull("note"), context.person()))
                .guardedBy(GuardedAct.CLOSE_HEARING);
    }
}
