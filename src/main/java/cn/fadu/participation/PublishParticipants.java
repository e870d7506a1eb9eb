package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.ParticipantListPublished;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the list of participants (公布名单). */
@Component
class PublishParticipants implements Act {

    @Override
    public String key() {
        return "userTask_publishParticipants";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("publishedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("publishedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new ParticipantListPublished(on, values.choices("channels", Channel.class),
                values.textOrNull("address"), context.document(values, "list")));
    }
}
