package cn.fadu.publication;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.CongressConcluded.Result;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Records what the people's congress or its standing committee did (人大报告或决定). What it has to decide is not concluded by a
 * report.
 */
@Component
class ConcludeCongress implements Act {

    @Override
    public String key() {
        return "userTask_concludeCongress";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("8-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Result result = values.choice("result", Result.class);
        LocalDate on = values.date("concludedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("concludedOn", "problem.future-date", context.today());
        }
        boolean onlyReported = result == Result.REPORTED
                && context.dossier().start().congressDuty() == CongressDuty.DECISION;
        return ActOutcome.done(new CongressConcluded(on, result, values.text("number"), values.textOrNull("session"),
                        values.textOrNull("opinion")))
                .routing(PublicationProcess.CONGRESS_RESULT, onlyReported ? Result.RETURNED.name() : result.name());
    }
}
