package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can speak or preside: those present when the item was taken up, or at the meeting it is about to be taken up at. */
@Component
class PresentParticipants implements OptionSource {

    private final Meetings meetings;
    private final ParticipantNames names;

    PresentParticipants(Meetings meetings, ParticipantNames names) {
        this.meetings = meetings;
        this.names = names;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return participants(dossier).stream().filter(Participant::present)
                .map(p -> new Option(names.name(p) + " · " + names.title(p), p.person().value())).toList();
    }

    private List<Participant> participants(Dossier dossier) {
        if (dossier.deliberation().opening() != null) {
            return dossier.deliberation().opening().participants();
        }
        AgendaDecided agenda = dossier.deliberation().agenda();
        return agenda == null || agenda.meeting() == null ? List.of() : meetings.participants(agenda.meeting());
    }
}
