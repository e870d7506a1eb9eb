package cn.fadu.participation;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the notice of open consultation (征求意见公告). The draft it names is the current one. */
@Component
class PublishNotice implements Act {

    private final Opinions opinions;

    PublishNotice(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String key() {
        return "userTask_publishNotice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("15-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate from = values.date("from");
        LocalDate until = values.date("until");
        if (until.isBefore(from)) {
            return ActOutcome.refused("until", "problem.until-before-from", from);
        }
        if (until.isBefore(context.today())) {
            return ActOutcome.refused("until", "problem.until-has-passed", context.today());
        }
        if (from.isAfter(context.today())) {
            return ActOutcome.refused("from", "problem.future-date", context.today());
        }
        DocumentRef notice = context.document(values, "notice");
        DocumentRef explanation = context.document(values, "explanation");
        List<FieldProblem> departures = CheckedNotice.departures(context.dossier().participation().noticeDraft(), notice,
                explanation);
        if (!departures.isEmpty()) {
            return new ActOutcome.Refused(departures);
        }
        return ActOutcome.done(new ConsultationNoticePublished(from, context.draft(), from, until,
                        values.textOrNull("shorteningReason"), values.choices("channels", Channel.class),
                        values.textOrNull("howToComment"), values.textOrNull("contact"),
                        notice, opinions.count(context.matter()), explanation))
                .guardedBy(GuardedAct.PUBLISH_NOTICE)
                .routing(ParticipationProcess.CONSULTATION_ENDS_AT, ParticipationProcess.endOf(until));
    }
}
