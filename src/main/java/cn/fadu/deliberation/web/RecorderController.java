package cn.fadu.deliberation.web;

import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.recording.EndRecording;
import cn.fadu.deliberation.recording.InterruptRecording;
import cn.fadu.deliberation.recording.RecorderAnswer;
import cn.fadu.deliberation.recording.RecorderAnswer.Reason;
import cn.fadu.deliberation.recording.RecorderDesk;
import cn.fadu.deliberation.recording.StartRecording;
import cn.fadu.deliberation.recording.TakePiece;
import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.web.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The recorder: a page of its own, so that the forms of the item are sent without breaking off the sound, and the calls of
 * its script. They are answered with the state of the recording, or with a problem whose {@code code} is a
 * {@link RecorderAnswer.Reason}.
 */
@Controller
class RecorderController {

    /** The state after the call, as the script reads it; {@code open} are the matters in which it is not stated. */
    record Told(String state, int pieces, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> open) {
    }

    private final Meetings meetings;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final RecorderDesk desk;
    private final StartRecording start;
    private final TakePiece takePiece;
    private final InterruptRecording interrupt;
    private final EndRecording end;
    private final RecordingParts parts;
    private final Texts texts;
    private final Duration pieceLength;

    RecorderController(Meetings meetings, Dossiers dossiers, MatterAccess access, RecorderDesk desk,
                       StartRecording start, TakePiece takePiece, InterruptRecording interrupt, EndRecording end,
                       RecordingParts parts, Texts texts,
                       @Value("${fadu.recording.piece-length}") Duration pieceLength) {
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.access = access;
        this.desk = desk;
        this.start = start;
        this.takePiece = takePiece;
        this.interrupt = interrupt;
        this.end = end;
        this.parts = parts;
        this.texts = texts;
        this.pieceLength = pieceLength;
    }

    @GetMapping("/meetings/{meeting}/items/{matter}/recorder")
    String show(@PathVariable String meeting, @PathVariable String matter, Actor actor, Model model) {
        MatterId item = Asked.matter(matter);
        Meeting held = meetings.find(actor.organ(), Asked.meeting(meeting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!desk.isRecorder(actor) || !access.mayRead(actor, item) || !meetings.items(held.id()).contains(item)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossiers.get(item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String home = "/meetings/" + held.id();
        model.addAttribute("page", new RecorderPage(texts.text("web.meeting.name." + held.type().name(), held.number()), home,
                dossier.start().title(), home + "/items/" + item, item.toString(), home + "/recordings",
                pieceLength.toMillis(), parts.of(held.id(), item, actor)));
        return "deliberation/recorderPage";
    }

    @PostMapping("/meetings/{meeting}/recordings/{recording}")
    ResponseEntity<Object> start(@PathVariable String meeting, @PathVariable String recording,
                                 @RequestParam(defaultValue = "") List<String> item,
                                 @RequestParam(defaultValue = "") String mediaType, Actor actor) {
        return told(meeting, recording, (m, r) -> start.execute(r, m, item.stream().map(Asked::matter).toList(), mediaType, actor));
    }

    @PutMapping("/meetings/{meeting}/recordings/{recording}/pieces/{number}")
    ResponseEntity<Object> piece(@PathVariable String meeting, @PathVariable String recording, @PathVariable int number,
                                 @RequestParam String sha256, @RequestParam long starts, @RequestParam long lasts,
                                 InputStream bytes, Actor actor) {
        return told(meeting, recording, (m, r) -> takePiece.execute(m, r,
                new TakePiece.Sent(number, sha256, starts, lasts), bytes, actor));
    }

    @PostMapping("/meetings/{meeting}/recordings/{recording}/pause")
    ResponseEntity<Object> pause(@PathVariable String meeting, @PathVariable String recording,
                                 @RequestParam String actId, @RequestParam long at,
                                 @RequestParam(required = false) String reason, Actor actor) {
        return told(meeting, recording, (m, r) -> interrupt.pause(m, r, Asked.act(actId), at, reason, actor));
    }

    @PostMapping("/meetings/{meeting}/recordings/{recording}/resume")
    ResponseEntity<Object> resume(@PathVariable String meeting, @PathVariable String recording,
                                  @RequestParam String actId, @RequestParam long at, Actor actor) {
        return told(meeting, recording, (m, r) -> interrupt.resume(m, r, Asked.act(actId), at, actor));
    }

    @PostMapping("/meetings/{meeting}/recordings/{recording}/end")
    ResponseEntity<Object> end(@PathVariable String meeting, @PathVariable String recording,
                               @RequestParam(required = false) Long at,
                               @RequestParam(defaultValue = "false") boolean brokenOff, Actor actor) {
        return told(meeting, recording, (m, r) -> end.execute(m, r, at, brokenOff, actor));
    }

    private ResponseEntity<Object> told(String meeting, String recording,
                                        BiFunction<MeetingId, RecordingId, RecorderAnswer> call) {
        RecorderAnswer answer = call.apply(Asked.meeting(meeting), Asked.recording(recording));
        return answer instanceof RecorderAnswer.Done done
                ? ResponseEntity.ok(new Told(done.state().name(), done.pieces(),
                        done.open().stream().map(MatterId::toString).toList()))
                : problem((RecorderAnswer.Refused) answer);
    }

    private ResponseEntity<Object> problem(RecorderAnswer.Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refused.reason()),
                texts.text(refused.reason().messageKey(), refused.arguments()));
        problem.setProperty("code", refused.reason().name());
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case MEDIA_TYPE, INVALID, NOT_AS_SENT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.CONFLICT;
        };
    }
}
