package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.AgendaDecided.Outcome;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MeetingId;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chief decides whether the matter goes on the agenda of a meeting (确定议题). */
@Component
class DecideAgenda implements Act {

    private final Meetings meetings;

    DecideAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "userTask_decideAgenda";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"), LegalBasis.order713("30-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Outcome outcome = values.choice("outcome", Outcome.class);
        if (outcome != Outcome.LISTED) {
            return ActOutcome.done(new AgendaDecided(context.today(), context.draft(), outcome, null, null,
                    values.textOrNull("note"), null, null)).routing(DeliberationProcess.AGENDA_OUTCOME, outcome.name());
        }
        Meeting meeting = meetings.get(MeetingId.of(values.text("meeting")));
        return ActOutcome.done(new AgendaDecided(context.today(), context.draft(), outcome, meeting.id(), meeting.heldOn(),
                        values.textOrNull("note"), values.isYes("late"), values.textOrNull("lateBasis")))
                .guardedBy(GuardedAct.PUT_ON_AGENDA)
                .routing(DeliberationProcess.AGENDA_OUTCOME, outcome.name())
                .then(() -> meetings.list(meeting.id(), context.matter()));
    }
}
