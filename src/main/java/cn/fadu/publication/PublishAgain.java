package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PublicationFact.DecisionPublishedAgain;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the decision again, put right, after its publication was withdrawn. */
@Component
class PublishAgain implements FreeAct {

    @Override
    public String key() {
        return "act_publishAgain";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.publication().publicationWithdrawal() != null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("publishedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("publishedOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new DecisionPublishedAgain(on, values.text("correction"),
                        values.choices("channels", Channel.class), values.textOrNull("address"),
                        context.document(values, "document"), context.person()))
                .guardedBy(GuardedAct.PUBLISH_DECISION);
    }
}
