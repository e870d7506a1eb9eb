package cn.fadu.deliberation;

import cn.fadu.deliberation.MeetingFact.AttendanceTaken;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
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

/**
 * Takes the attendance of a meeting (签到); the recorder does, on whatever day the meeting was in fact held. It can be taken
 * again while the meeting lasts.
 */
@Service
public class TakeAttendance {

    private static final PostKind RECORDER = new PostKind("recorder");
    private static final String ACTION = "act_takeAttendance";
    private static final int LONGEST_REASON = 200;

    private final MeetingRecord record;
    private final Meetings meetings;

    TakeAttendance(MeetingRecord record, Meetings meetings) {
        this.record = record;
        this.meetings = meetings;
    }

    /** Whether the actor may take the attendance of this meeting now. */
    public static boolean isAllowed(Actor actor, Meeting meeting) {
        return actor.post().equals(RECORDER) && meeting.state() != Meeting.State.CANCELLED;
    }

    /**
     * Everybody called is either in {@code present} or absent for the reason given, which may be missing. What is wrong with
     * a reason is the problem of the field {@code absence.<person>}.
     *
     * @return problems, empty when it was recorded; nothing when there is no such meeting for the actor
     */
    @Transactional
    public Optional<List<FieldProblem>> execute(MeetingId id, ActId act, Actor actor, List<PersonId> present,
                                                Map<PersonId, String> absences) {
        if (!actor.post().equals(RECORDER) || meetings.find(actor.organ(), id).isEmpty()) {
            return Optional.empty();
        }
        record.lock(id, actor);
        Optional<List<FieldProblem>> before = record.before(id, act, actor, ACTION);
        if (before.isPresent()) {
            return before;
        }
        Meeting meeting = meetings.get(id);
        if (!isAllowed(actor, meeting)) {
            return Optional.of(List.of(FieldProblem.of("", "problem.meeting-cancelled")));
        }
        List<Participant> called = meetings.participants(id);
        if (!called.stream().map(Participant::person).toList().containsAll(present)) {
            return Optional.of(List.of(FieldProblem.of("", "problem.unknown-choice")));
        }
        List<Participant> taken = called.stream().map(p -> new Participant(p.person(), p.name(), p.title(), p.seat(),
                present.contains(p.person()), present.contains(p.person()) ? null : absences.get(p.person()))).toList();
        List<FieldProblem> problems = taken.stream().filter(p -> p.absence() != null)
                .flatMap(p -> problem("absence." + p.person(), p.absence()).stream()).toList();
        if (!problems.isEmpty()) {
            return Optional.of(problems);
        }
        meetings.begun(meeting, taken);
        record.append(id, act, actor, ACTION, new AttendanceTaken(record.today(), taken));
        return Optional.of(List.of());
    }

    private static Optional<FieldProblem> problem(String field, String reason) {
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            return Optional.of(FieldProblem.of(field, "problem.too-long", length, LONGEST_REASON));
        }
        return FormCheck.hasControlCharacter(reason) || reason.indexOf('\n') >= 0
                ? Optional.of(FieldProblem.of(field, "problem.control-character")) : Optional.empty();
    }
}
