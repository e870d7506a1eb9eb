package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.SpecificGroupsHeard;
import cn.fadu.dossier.ParticipationFact.SpecificGroupsHeard.Talk;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the talks with organisations and representatives of the groups affected (特定群体). */
@Component
class HearGroups implements Act {

    @Override
    public String key() {
        return "userTask_hearGroups";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("14-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<Talk> talks = values.rows("talks").stream().map(r -> new Talk(r.text("group"),
                context.personal().of(r.text("partner")), r.date("day"), r.textOrNull("opinion"), r.textOrNull("response"))).toList();
        if (talks.stream().anyMatch(t -> t.day().isAfter(context.today()))) {
            return ActOutcome.refused("talks", "problem.future-date", context.today());
        }
        return ActOutcome.done(new SpecificGroupsHeard(context.today(), talks, context.document(values, "document")));
    }
}
