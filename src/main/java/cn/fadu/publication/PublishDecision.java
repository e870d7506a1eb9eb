package cn.fadu.publication;

import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the decision and says what became of the opinions (决策公布). */
@Component
class PublishDecision implements Act {

    @Override
    public String key() {
        return "userTask_publishDecision";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"), LegalBasis.parse("information-regulation/26"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate publishedOn = values.date("publishedOn");
        if (publishedOn.isAfter(context.today())) {
            return ActOutcome.refused("publishedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new DecisionPublished(publishedOn, values.choices("channels", Channel.class),
                        values.textOrNull("address"), values.textOrNull("adoptionExplained"),
                        values.textOrNull("interpretation"), context.person()))
                .guardedBy(GuardedAct.PUBLISH_DECISION);
    }
}
