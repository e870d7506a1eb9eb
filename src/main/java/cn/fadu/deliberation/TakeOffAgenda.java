package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.AgendaDecided.Outcome;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MeetingId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a listed item off the agenda (撤下议题): its meeting is postponed or cancelled, or did not come to it. The chief decides again. */
@Component
class TakeOffAgenda implements FreeAct {

    static final List<LegalBasis> BASIS = List.of(LegalBasis.order713("30-1"));

    private final Meetings meetings;

    TakeOffAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "act_takeOffAgenda";
    }

    @Override
    public List<LegalBasis> basis() {
        return BASIS;
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/office");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.canBeTakenUp(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        MeetingId meeting = context.dossier().deliberation().agenda().meeting();
        return ActOutcome.done(new AgendaDecided(context.today(), context.draft(), Outcome.HELD_BACK, null, null,
                        values.text("note"), null, null))
                .signalling(DeliberationProcess.TAKEN_OFF_AGENDA, Map.of())
                .then(() -> meetings.unlist(meeting, context.matter()));
    }
}
