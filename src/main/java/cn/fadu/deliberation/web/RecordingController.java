package cn.fadu.deliberation.web;

import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.recording.EndRecording;
import cn.fadu.deliberation.recording.PieceTree;
import cn.fadu.deliberation.recording.RecorderAnswer;
import cn.fadu.deliberation.recording.Recording;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.Recordings;
import cn.fadu.documents.KeptContent;
import cn.fadu.identity.AccessRecord;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import cn.fadu.web.Texts;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One recording: its pieces, pauses and gaps, whether they are as recorded, and the proof of each piece. */
@Controller
@RequestMapping("/meetings/{meeting}/recordings/{recording}")
class RecordingController {

    /**
     * That a piece is part of the recording: {@code leaf} and {@code path} lead to {@code root} by RFC 6962.
     *
     * @param piece  from one
     * @param digest SHA-256 of its bytes
     * @param path   from the leaf upwards
     */
    record Proof(String stream, int piece, int pieces, String digest, String leaf, List<String> path, String root) {
    }

    private final Meetings meetings;
    private final Recordings recordings;
    private final EndRecording end;
    private final KeptContent content;
    private final MatterAccess access;
    private final AccessRecord record;
    private final RecordingViews views;
    private final Texts texts;

    RecordingController(Meetings meetings, Recordings recordings, EndRecording end, KeptContent content,
                        MatterAccess access, AccessRecord record, RecordingViews views, Texts texts) {
        this.meetings = meetings;
        this.recordings = recordings;
        this.end = end;
        this.content = content;
        this.access = access;
        this.record = record;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String meeting, @PathVariable String recording, @RequestParam(defaultValue = "0") int after,
                Actor actor, Model model) {
        MeetingId held = Asked.meeting(meeting);
        readable(held, recording, actor);
        Meeting of = meetings.get(held);
        model.addAttribute("page", views.page(of, Asked.recording(recording), after, actor));
        return "deliberation/recordingPage";
    }

    /** Ends a recording whose recorder has broken off, and files what is not filed yet. */
    @PostMapping("/finish")
    String finish(@PathVariable String meeting, @PathVariable String recording, Actor actor, RedirectAttributes flash) {
        MeetingId held = Asked.meeting(meeting);
        RecordingId id = Asked.recording(recording);
        readable(held, recording, actor);
        boolean running = recordings.state(id) != Recording.State.ENDED;
        if (!(end.execute(held, id, null, running, actor) instanceof RecorderAnswer.Done done)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        flash.addFlashAttribute("flash", texts.text(done.open().isEmpty() ? "recording.finished" : "recording.finished-unfiled"));
        return "redirect:/meetings/" + held + "/recordings/" + id;
    }

    @GetMapping("/pieces/{number}")
    ResponseEntity<Resource> piece(@PathVariable String meeting, @PathVariable String recording, @PathVariable int number,
                                   Actor actor) {
        MeetingId held = Asked.meeting(meeting);
        PieceRecorded piece = piece(readable(held, recording, actor), number);
        if (!content.isThere(piece.digest())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        record.addPiece(AccessRecord.Look.DOWNLOADED, actor, "/meetings/" + held + "/recordings/" + Asked.recording(recording));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .eTag("\"" + piece.digest().hex() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("Content-Disposition", ContentDisposition.attachment()
                        .filename("%s-%05d.part".formatted(recording, number)).build().toString())
                .body(new FileSystemResource(content.path(piece.digest())));
    }

    @GetMapping("/pieces/{number}/proof")
    @ResponseBody
    Proof proof(@PathVariable String meeting, @PathVariable String recording, @PathVariable int number, Actor actor) {
        Recording found = readable(Asked.meeting(meeting), recording, actor);
        Digest digest = piece(found, number).digest();
        PieceTree tree = found.tree();
        return new Proof(StreamId.of(Asked.recording(recording)).toString(), number, tree.size(), digest.hex(),
                PieceTree.leaf(digest).hex(), tree.proof(number).stream().map(Digest::hex).toList(), tree.root().hex());
    }

    private static PieceRecorded piece(Recording recording, int number) {
        return recording.piece(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who may not read one of the items does not hear it. */
    private Recording readable(MeetingId meeting, String recording, Actor actor) {
        RecordingId id = Asked.recording(recording);
        if (!recordings.exists(actor.organ(), meeting, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Recording found = recordings.get(id);
        if (!found.started().items().stream().allMatch(item -> access.mayRead(actor, item))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }
}
