package cn.fadu.deliberation;

import cn.fadu.deliberation.MeetingFact.MeetingCancelled;
import cn.fadu.deliberation.MeetingFact.MeetingPostponed;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PostKind;
import cn.fadu.worklist.Forms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Postpones or cancels a meeting that has not begun (会议延期、取消); the office does. Its items are taken off the agenda, each
 * in its own matter's record, and the chief decides on them again.
 */
@Service
public class CallOffMeeting {

    public static final String FORM = "callOffMeeting";
    public static final List<LegalBasis> BASIS = TakeOffAgenda.BASIS;
    private static final PostKind OFFICE = new PostKind("office");
    private static final String ACTION = "act_callOffMeeting";
    private static final String TAKE_OFF = "act_takeOffAgenda";
    private static final Logger LOG = LoggerFactory.getLogger(CallOffMeeting.class);

    private final TransactionTemplate transaction;
    private final MeetingRecord record;
    private final Meetings meetings;
    private final ActPipeline pipeline;
    private final Forms forms;

    CallOffMeeting(TransactionTemplate transaction, MeetingRecord record, Meetings meetings, ActPipeline pipeline,
                   Forms forms) {
        this.transaction = transaction;
        this.record = record;
        this.meetings = meetings;
        this.pipeline = pipeline;
        this.forms = forms;
    }

    /** What became of it: {@code problems} is empty when it was recorded, {@code left} are the items still on the agenda then. */
    public record Result(List<FieldProblem> problems, List<MatterId> left) {
    }

    /**
     * Why a meeting was put off or cancelled.
     *
     * @param on when that was recorded
     */
    public record CalledOff(LocalDate on, String reason) {
    }

    /** What was recorded last of the meeting being put off or cancelled; empty for one that never was. */
    public Optional<CalledOff> calledOff(MeetingId meeting) {
        return record.last(meeting, ACTION).flatMap(entry -> CanonicalJson.read(entry.payload()).valueStream().findFirst())
                .map(stated -> new CalledOff(LocalDate.parse(stated.path("on").asString()), stated.path("reason").asString()));
    }

    /** Whether the actor may call this meeting off now. */
    public static boolean isAllowed(Actor actor, Meeting meeting) {
        return actor.post().equals(OFFICE) && meeting.state() == Meeting.State.PLANNED;
    }

    /**
     * Done again with the same act, it takes off what a broken connection left on the agenda.
     *
     * @return nothing when there is no such meeting for the actor
     */
    public Optional<Result> execute(MeetingId id, ActId act, Actor actor, Map<String, List<String>> input) {
        Optional<Meeting> found = meetings.find(actor.organ(), id).filter(m -> actor.post().equals(OFFICE));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FormCheck.Result checked = new FormCheck(forms.current(FORM), Map.of()).check(input);
        if (!checked.passed()) {
            return Optional.of(new Result(checked.problems(), List.of()));
        }
        List<FieldProblem> problems = transaction.execute(status -> record(found.get(), act, actor, checked.values()));
        return Optional.of(new Result(problems, problems.isEmpty()
                ? takeOff(id, act, actor, checked.values().text("reason")) : List.of()));
    }

    private List<FieldProblem> record(Meeting meeting, ActId act, Actor actor, FormValues values) {
        record.lock(meeting.id(), actor);
        Optional<List<FieldProblem>> before = record.before(meeting.id(), act, actor, ACTION);
        if (before.isPresent()) {
            return before.get();
        }
        if (!isAllowed(actor, meetings.get(meeting.id()))) {
            return List.of(FieldProblem.of("", "problem.meeting-has-begun"));
        }
        if (values.text("course").equals("CANCEL")) {
            meetings.cancelled(meeting.id());
            record.append(meeting.id(), act, actor, ACTION,
                    new MeetingCancelled(record.today(), values.text("reason")));
            return List.of();
        }
        LocalDate heldOn = values.date("heldOn");
        if (heldOn.isBefore(record.today())) {
            return List.of(FieldProblem.of("heldOn", "problem.past-date", record.today()));
        }
        meetings.postponed(meeting.id(), heldOn);
        record.append(meeting.id(), act, actor, ACTION,
                new MeetingPostponed(record.today(), heldOn, values.text("reason")));
        return List.of();
    }

    /** Each item by an act of its own in its matter, which may be refused there; gives the items that stay. */
    private List<MatterId> takeOff(MeetingId meeting, ActId act, Actor actor, String reason) {
        List<MatterId> left = new ArrayList<>();
        for (MatterId matter : meetings.items(meeting)) {
            ActId own = new ActId(UUID.nameUUIDFromBytes((act + "/" + matter).getBytes(StandardCharsets.UTF_8)));
            ActResult result = pipeline.perform(new ActRequest(matter, TAKE_OFF, null, own, actor,
                    Map.of("note", List.of(reason))));
            if (!(result instanceof ActResult.Recorded)) {
                LOG.warn("matter {} stays on the agenda of meeting {}, which was called off: {}", matter, meeting,
                        result.getClass().getSimpleName());
                left.add(matter);
            }
        }
        return left;
    }
}
