package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.statute.GuardedAct;

/** The signature under the minutes, whoever presided. The outcome that stands is the one recorded last. */
final class MinutesSignature {

    private MinutesSignature() {
    }

    static ActOutcome of(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        if (signed && !context.dossier().deliberation().areMinutesOfDecision()) {
            return ActOutcome.refused("signed", "problem.minutes-of-earlier-decision");
        }
        ActOutcome.Done done = ActOutcome.done(new MinutesSigned(context.today(), signed, values.textOrNull("note"),
                        context.person()))
                .routing(DeliberationProcess.MINUTES_SIGNED, signed)
                .routing(DeliberationProcess.ITEM_OUTCOME, context.dossier().deliberation().decision().outcome().name());
        return signed ? done.guardedBy(GuardedAct.SIGN_MINUTES) : done;
    }
}
