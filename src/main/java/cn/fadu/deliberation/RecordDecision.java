package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records what the chief decided on the basis of the discussion, and the reasons stated where the decision departs from the majority. Recorded again before the minutes are signed, the later record stands. */
@Component
class RecordDecision implements FreeAct {

    @Override
    public String key() {
        return "act_recordDecision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-1"), LegalBasis.order713("30-2"), LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isUnderDiscussion(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Outcome outcome = values.choice("outcome", Outcome.class);
        return ActOutcome.done(new ItemDecided(MeetingItems.day(context, values), outcome, values.choice("majority", Majority.class),
                        values.isYes("departs"), values.textOrNull("reasons"), values.text("decision"),
                        MeetingItems.decider(context.dossier())))
                .signalling(DeliberationProcess.ITEM_DECIDED,
                        Map.of(DeliberationProcess.ITEM_OUTCOME, outcome.name()));
    }
}
