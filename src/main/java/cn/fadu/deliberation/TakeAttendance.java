package cn.fadu.deliberation;

import cn.fadu.deliberation.MeetingFact.AttendanceTaken;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.forms.FieldProblem;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the attendance of a meeting (签到); the recorder does. It can be taken again while the meeting lasts. */
@Service
public class TakeAttendance {

    private static final PostKind RECORDER = new PostKind("recorder");

    private final MeetingRecord record;
    private final Meetings meetings;

    TakeAttendance(MeetingRecord record, Meetings meetings) {
        this.record = record;
        this.meetings = meetings;
    }

    /** Whether the actor's post takes attendance. */
    public static boolean isAllowed(Actor actor) {
        return actor.post().equals(RECORDER);
    }

    /**
     * Everybody called is either in {@code present} or absent for the reason given, which may be missing.
     *
     * @return problems, empty when it was recorded; nothing when there is no such meeting for the actor
     */
    @Transactional
    public Optional<List<FieldProblem>> execute(MeetingId id, ActId act, Actor actor, List<PersonId> present,
                                                Map<PersonId, String> absences) {
        Optional<Meeting> found = meetings.find(actor.organ(), id).filter(m -> isAllowed(actor));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        record.lock(id, actor);
        if (record.knows(act)) {
            return Optional.of(List.of());
        }
        if (record.today().isBefore(found.get().heldOn())) {
            return Optional.of(List.of(FieldProblem.of("", "problem.meeting-not-yet", found.get().heldOn())));
        }
        List<Participant> called = meetings.participants(id);
        if (!called.stream().map(Participant::person).toList().containsAll(present)) {
            return Optional.of(List.of(FieldProblem.of("", "problem.unknown-choice")));
        }
        List<Participant> taken = called.stream().map(p -> new Participant(p.person(), p.name(), p.title(), p.seat(),
                present.contains(p.person()), present.contains(p.person()) ? null : absences.get(p.person()))).toList();
        meetings.begun(found.get(), taken);
        record.append(id, act, actor, "act_takeAttendance", new AttendanceTaken(record.today(), taken));
        return Optional.of(List.of());
    }
}
