package cn.fadu.deliberation;

import cn.fadu.deliberation.MeetingFact.MeetingCalled;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PostKind;
import cn.fadu.worklist.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls a meeting (会议通知); the office and the recorder can. Chief and members are called with it. */
@Service
public class CallMeeting {

    public static final String FORM = "callMeeting";
    private static final String ACTION = "act_callMeeting";
    private static final Set<PostKind> MAY_CALL = Set.of(new PostKind("office"), new PostKind("recorder"));

    private final TransactionTemplate transaction;
    private final MeetingRecord record;
    private final Meetings meetings;
    private final Directory directory;
    private final MeetingTypes types;
    private final Forms forms;

    CallMeeting(TransactionTemplate transaction, MeetingRecord record, Meetings meetings, Directory directory,
                MeetingTypes types, Forms forms) {
        this.transaction = transaction;
        this.record = record;
        this.meetings = meetings;
        this.directory = directory;
        this.types = types;
        this.forms = forms;
    }

    /** Either the meeting or the problems; the other is null or empty. {@code allowed} is false for other posts. */
    public record Result(boolean allowed, MeetingId meeting, List<FieldProblem> problems) {
    }

    /** Options of the form for this actor. */
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of(MeetingTypes.SOURCE, types.options(actor.organ()));
    }

    /** Whether the actor's post calls meetings. */
    public static boolean isAllowed(Actor actor) {
        return MAY_CALL.contains(actor.post());
    }

    /** The meeting's id follows from the act's: the same act sent again finds the meeting it called. */
    public Result execute(ActId id, Actor actor, Map<String, List<String>> input) {
        return transaction.execute(status -> {
            Result result = once(id, actor, input);
            if (result.meeting() == null) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private Result once(ActId id, Actor actor, Map<String, List<String>> input) {
        if (!isAllowed(actor)) {
            return new Result(false, null, List.of());
        }
        MeetingId meeting = new MeetingId(id.value());
        record.lock(meeting, actor);
        Optional<List<FieldProblem>> before = record.before(meeting, id, actor, ACTION);
        if (before.isPresent()) {
            return new Result(true, before.get().isEmpty() ? meeting : null, before.get());
        }
        FormCheck.Result checked = new FormCheck(forms.current(FORM), options(actor)).check(input);
        if (!checked.passed()) {
            return new Result(true, null, checked.problems());
        }
        return call(meeting, id, actor, checked.values());
    }

    private Result call(MeetingId meeting, ActId id, Actor actor, FormValues values) {
        LocalDate heldOn = values.date("heldOn");
        if (heldOn.isBefore(record.today())) {
            return new Result(true, null, List.of(FieldProblem.of("heldOn", "problem.past-date", record.today())));
        }
        Meeting.Type type = values.choice("type", Meeting.Type.class);
        meetings.lockNumbers(actor.organ());
        int number = values.number("number", 0);
        if (number < meetings.nextNumber(actor.organ(), type)) {
            return new Result(true, null, List.of(FieldProblem.of("number", "problem.meeting-number-used",
                    meetings.nextNumber(actor.organ(), type))));
        }
        Meeting called = new Meeting(meeting, actor.organ(), number, type, values.text("title"), heldOn,
                values.text("place"), Meeting.State.PLANNED);
        meetings.add(called, called(actor));
        record.append(meeting, id, actor, ACTION, new MeetingCalled(record.today(), called.number(), type,
                called.title(), heldOn, called.place()));
        return new Result(true, meeting, List.of());
    }

    private List<Participant> called(Actor actor) {
        return Stream.concat(seated(actor, "chief", Seat.CHIEF), seated(actor, "member", Seat.MEMBER)).toList();
    }

    private Stream<Participant> seated(Actor actor, String post, Seat seat) {
        return directory.holdersForRecord(actor.organ(), new PostKind(post)).stream()
                .map(h -> new Participant(h.person(), h.name(), h.title(), seat, false, null));
    }
}
