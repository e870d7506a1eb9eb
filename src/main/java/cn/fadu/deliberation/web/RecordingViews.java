package cn.fadu.deliberation.web;

import static cn.fadu.deliberation.web.RecordingParts.clock;

import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.recording.FileRecording;
import cn.fadu.deliberation.recording.Recording;
import cn.fadu.deliberation.recording.Recording.Gap;
import cn.fadu.deliberation.recording.RecordingCheck;
import cn.fadu.deliberation.recording.RecordingFact;
import cn.fadu.deliberation.recording.RecordingFact.PauseBegun;
import cn.fadu.deliberation.recording.RecordingFact.PauseEnded;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingEnded;
import cn.fadu.deliberation.recording.Recordings;
import cn.fadu.deliberation.web.RecordingPage.Item;
import cn.fadu.deliberation.web.RecordingPage.Line;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.ledger.TreeState;
import cn.fadu.ledger.TreeStates;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.RecordedFacts;
import cn.fadu.matter.web.CaseDocuments;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A recording as its page shows it, entry by entry. */
@Component
class RecordingViews {

    private static final int LINES = 200;

    private final Recordings recordings;
    private final RecordingParts parts;
    private final FileRecording files;
    private final TreeStates treeStates;
    private final Dossiers dossiers;
    private final RecordedFacts recorded;
    private final CaseDocuments documents;
    private final Texts texts;

    RecordingViews(Recordings recordings, RecordingParts parts, FileRecording files, TreeStates treeStates,
                   Dossiers dossiers, RecordedFacts recorded, CaseDocuments documents, Texts texts) {
        this.recordings = recordings;
        this.parts = parts;
        this.files = files;
        this.treeStates = treeStates;
        this.dossiers = dossiers;
        this.recorded = recorded;
        this.documents = documents;
        this.texts = texts;
    }

    /** The page that begins behind this entry. */
    RecordingPage page(Meeting meeting, RecordingId id, int after, Actor actor) {
        List<RecordingFact> facts = recordings.facts(id);
        Recording recording = Recording.of(facts);
        RecordingCheck.Result check = files.check(recording);
        String home = "/meetings/" + meeting.id();
        List<MatterId> items = recording.started().items();
        int first = Math.max(0, Math.min(after, facts.size()));
        int last = Math.min(first + LINES, facts.size());
        String href = home + "/recordings/" + id;
        int number = recordings.of(actor.organ(), meeting.id(), items.get(0)).indexOf(id) + 1;
        return new RecordingPage(texts.text("web.meeting.name." + meeting.type().name(), meeting.number()), home,
                items.stream().map(item -> new Item(dossiers.get(item).orElseThrow().start().title(),
                        home + "/items/" + item)).toList(),
                parts.row(number, id, meeting.id(), actor), StreamId.of(id).toString(), words(check, recording),
                check.isRight(), recording.ended() == null ? null : recording.ended().root().hex(),
                documents.views(attached(id, items.get(0))),
                lines(id, facts, first, last, recording, check, href),
                first == 0 ? null : href + "?after=" + Math.max(0, first - LINES),
                last == facts.size() ? null : href + "?after=" + last);
    }

    private String words(RecordingCheck.Result check, Recording recording) {
        return check.isRight() ? texts.text("recording.check.right", recording.pieces().size())
                : texts.text("recording.check." + check.problem().name(), check.piece());
    }

    private List<DocumentRef> attached(RecordingId id, MatterId item) {
        return recorded.of(item, List.of("act_attachRecording")).stream().filter(RecordingAttached.class::isInstance)
                .map(RecordingAttached.class::cast)
                .filter(a -> a.seal() != null && StreamId.of(id).equals(a.seal().stream()))
                .map(RecordingAttached::recording).toList();
    }

    private List<Line> lines(RecordingId id, List<RecordingFact> facts, int first, int last, Recording recording,
                             RecordingCheck.Result check, String href) {
        Map<Long, TreeState> tree = treeStates.of(StreamId.of(id), first + 1L, last);
        List<Line> lines = new ArrayList<>();
        for (int i = first; i < last; i++) {
            long entry = i + 1L;
            RecordingFact fact = facts.get(i);
            if (fact instanceof PieceRecorded piece) {
                gapBefore(piece, recording).ifPresent(lines::add);
            }
            String state = tree.containsKey(entry) ? texts.text("recording.tree.signed", tree.get(entry).leaf())
                    : texts.text("recording.tree.waiting");
            lines.add(line(entry, fact, state, check, href));
        }
        return lines;
    }

    private Optional<Line> gapBefore(PieceRecorded piece, Recording recording) {
        return recording.gaps().stream().filter(g -> g.afterPiece() == piece.piece() - 1).findFirst().map(this::line);
    }

    private Line line(Gap gap) {
        return new Line(0, texts.text("recording.gap"), between(gap.fromMillis(), gap.toMillis()),
                texts.text("recording.gap.why"), null, "", false, true, null);
    }

    private Line line(long entry, RecordingFact fact, String tree, RecordingCheck.Result check, String href) {
        if (fact instanceof PieceRecorded piece) {
            return new Line(entry, texts.text("recording.piece", piece.piece()),
                    between(piece.startsAtMillis(), piece.startsAtMillis() + piece.lastsMillis()),
                    texts.size(piece.lengthBytes()), piece.digest().hex(), tree, check.piece() == piece.piece(), false,
                    href + "/pieces/" + piece.piece());
        }
        if (fact instanceof PauseBegun pause) {
            return plain(entry, texts.text("recording.pause"), clock(pause.atMillis()), pause.reason(), tree);
        }
        if (fact instanceof PauseEnded goesOn) {
            return plain(entry, texts.text("recording.resume"), clock(goesOn.atMillis()), "", tree);
        }
        if (fact instanceof RecordingEnded ended) {
            return plain(entry, texts.text(ended.brokenOff() ? "recording.broken-off" : "recording.end"),
                    ended.atMillis() == null ? "" : clock(ended.atMillis()), "", tree);
        }
        return plain(entry, texts.text("recording.start"), clock(0), "", tree);
    }

    private static Line plain(long entry, String what, String when, String about, String tree) {
        return new Line(entry, what, when, about, null, tree, false, false, null);
    }

    private static String between(long from, long to) {
        return clock(from) + " – " + clock(to);
    }
}
