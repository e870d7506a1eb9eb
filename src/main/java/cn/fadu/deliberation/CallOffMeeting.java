package cn.fadu.deliberation;

import cn.fadu.deliberation.MeetingFact.MeetingCancelled;
import cn.fadu.deliberation.MeetingFact.MeetingPostponed;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PostKind;
import cn.fadu.worklist.Forms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private static final String TAKE_OFF = "act_takeOffAgenda";

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

    /** Whether the actor may call this meeting off now. */
    public static boolean isAllowed(Actor actor, Meeting meeting) {
        return actor.post().equals(OFFICE) && meeting.state() == Meeting.State.PLANNED;
    }

    /**
     * Done again with the same act, it takes off what a broken connection left on the agenda.
     *
     * @return problems, empty when it was recorded; nothing when there is no such meeting for the actor
     */
    public Optional<List<FieldProblem>> execute(MeetingId id, ActId act, Actor actor, Map<String, List<String>> input) {
        Optional<Meeting> found = meetings.find(actor.organ(), id).filter(m -> actor.post().equals(OFFICE));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FormCheck.Result checked = new FormCheck(forms.current(FORM), Map.of()).check(input);
        if (!checked.passed()) {
            return Optional.of(checked.problems());
        }
        List<FieldProblem> problems = transaction.execute(status -> record(found.get(), act, actor, checked.values()));
        if (problems.isEmpty()) {
            takeOff(id, act, actor, checked.values().text("reason"));
        }
        return Optional.of(problems);
    }

    private List<FieldProblem> record(Meeting meeting, ActId act, Actor actor, FormValues values) {
        record.lock(meeting.id(), actor);
        if (record.knows(act)) {
            return List.of();
        }
        if (!isAllowed(actor, meetings.get(meeting.id()))) {
            return List.of(FieldProblem.of("", "problem.meeting-has-begun"));
        }
        if (values.text("course").equals("CANCEL")) {
            meetings.cancelled(meeting.id());
            record.append(meeting.id(), act, actor, "act_callOffMeeting",
                    new MeetingCancelled(record.today(), values.text("reason")));
            return List.of();
        }
        LocalDate heldOn = values.date("heldOn");
        if (heldOn.isBefore(record.today())) {
            return List.of(FieldProblem.of("heldOn", "problem.past-date", record.today()));
        }
        meetings.postponed(meeting.id(), heldOn);
        record.append(meeting.id(), act, actor, "act_callOffMeeting",
                new MeetingPostponed(record.today(), heldOn, values.text("reason")));
        return List.of();
    }

    private void takeOff(MeetingId meeting, ActId act, Actor actor, String reason) {
        for (MatterId matter : meetings.items(meeting)) {
            ActId own = new ActId(UUID.nameUUIDFromBytes((act + "/" + matter).getBytes(StandardCharsets.UTF_8)));
            pipeline.perform(new ActRequest(matter, TAKE_OFF, null, own, actor, Map.of("note", List.of(reason))));
        }
    }
}
