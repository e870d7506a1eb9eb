package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened.Attendee;
import cn.fadu.dossier.DeliberationFact.MeetingKind;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The item is taken up at the meeting; who is present is taken from the attendance. Whoever is charged with the
 * work of the chief counts as the chief.
 */
@Component
class OpenDiscussion implements FreeAct {

    private final Meetings meetings;

    OpenDiscussion(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "act_openDiscussion";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-1"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.canBeTakenUp(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Meeting meeting = meetings.get(context.dossier().deliberation().agenda().meeting());
        if (meeting.state() != Meeting.State.HELD) {
            return ActOutcome.refused("", meeting.state() == Meeting.State.CANCELLED ? "problem.item-of-cancelled-meeting"
                    : "problem.attendance-not-taken");
        }
        List<Participant> participants = meetings.participants(meeting.id());
        PersonId acting = values.optionalText("actingChief").map(PersonId::new).orElse(null);
        if (acting != null && participants.stream().anyMatch(p -> p.present() && p.seat() == Seat.CHIEF)) {
            return ActOutcome.refused("actingChief", "problem.chief-is-present");
        }
        return ActOutcome.done(new DiscussionOpened(MeetingItems.day(context, values), meeting.id(),
                new PersonId(values.text("presider")), participants.stream().map(p -> seated(p, acting)).toList(), acting,
                values.textOrNull("actingBasis"), values.rows("attendees").stream()
                        .map(row -> new Attendee(row.text("name"), row.textOrNull("title"))).toList(), context.person(),
                MeetingKind.valueOf(meeting.type().name())));
    }

    private static Participant seated(Participant p, PersonId acting) {
        return p.person().equals(acting)
                ? new Participant(p.person(), p.name(), p.title(), Seat.CHIEF, p.present(), p.absence()) : p;
    }
}
