package cn.fadu.participation;

import cn.fadu.dossier.HearingFact;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.HearingPostponed;
import cn.fadu.dossier.HearingFact.HearingSuspended;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the hearing, puts it off, or suspends it to another day (举行、延期、中止). Putting off is always possible. */
@Component
class ConveneHearing implements Act {

    @Override
    public String key() {
        return "userTask_conveneHearing";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-3"), LegalBasis.order713("17-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        HearingOutcome outcome = values.choice("outcome", HearingOutcome.class);
        LocalDate newDay = outcome == HearingOutcome.HELD ? null : values.date("newDay");
        LocalDate heldOn = outcome == HearingOutcome.POSTPONED ? context.today() : values.date("heldOn");
        if (heldOn.isAfter(context.today())) {
            return ActOutcome.refused("heldOn", "problem.future-date", context.today());
        }
        if (newDay != null && newDay.isBefore(context.today())) {
            return ActOutcome.refused("newDay", "problem.past-date", context.today());
        }
        String reason = outcome == HearingOutcome.HELD ? null : values.textOrNull("reason");
        return switch (outcome) {
            case HELD -> routed(outcome, new HearingHeld(heldOn, context.person(), null))
                    .guardedBy(GuardedAct.CONVENE_HEARING);
            case SUSPENDED -> routed(outcome, new HearingSuspended(heldOn, newDay, reason, context.person()))
                    .guardedBy(GuardedAct.CONVENE_HEARING);
            case POSTPONED -> routed(outcome, new HearingPostponed(context.today(),
                    context.dossier().participation().hearing().day(), newDay, reason));
        };
    }

    private static ActOutcome.Done routed(HearingOutcome outcome, HearingFact fact) {
        return ActOutcome.done(fact).routing(HearingProcess.OUTCOME, outcome.name());
    }

    private enum HearingOutcome { HELD, POSTPONED, SUSPENDED }
}
