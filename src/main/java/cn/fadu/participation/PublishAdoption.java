package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.AdoptionPublished;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Publishes what became of the opinions (公布采纳情况), or says why not. */
@Component
class PublishAdoption implements Act {

    @Override
    public String key() {
        return "userTask_publishAdoption";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("18"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean published = values.isYes("outcome");
        LocalDate on = published ? values.date("publishedOn") : context.today();
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("publishedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new AdoptionPublished(on, published, published ? values.choices("channels", Channel.class)
                : Set.of(), published ? values.textOrNull("address") : null, published ? null : values.textOrNull("reason"),
                context.document(values, "document")));
    }
}
