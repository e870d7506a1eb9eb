package cn.fadu.deliberation;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings a matter can be listed for. */
@Component
class PlannedMeetings implements OptionSource {

    private final Meetings meetings;

    PlannedMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return meetings.planned(actor.organ()).stream()
                .map(m -> new Option(m.title() + " · " + m.heldOn(), m.id().toString())).toList();
    }
}
