package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.ReferredItemDecided;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chief, absent from the meeting, decides on the basis of its discussion (提请行政首长决定). */
@Component
class DecideReferredItem implements Act {

    @Override
    public String key() {
        return "userTask_decideReferredItem";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-1"), LegalBasis.order713("30-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Outcome outcome = values.choice("outcome", Outcome.class);
        return ActOutcome.done(new ReferredItemDecided(context.today(), outcome, values.isYes("departs"),
                        values.textOrNull("reasons"), values.text("decision"), context.person()))
                .guardedBy(GuardedAct.DECIDE_REFERRED_ITEM)
                .routing(DeliberationProcess.ITEM_OUTCOME, outcome.name());
    }
}
