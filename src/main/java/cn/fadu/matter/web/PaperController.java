package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Papers to print: what an entry of the record states, and sheets about a whole matter. */
@Controller
class PaperController {

    private static final int PAGE = 500;

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final PaperViews papers;

    PaperController(Ledger ledger, Dossiers dossiers, MatterAccess access, PaperViews papers) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.access = access;
        this.papers = papers;
    }

    @GetMapping("/matters/{id}/entries/{number}/print")
    String entry(@PathVariable String id, @PathVariable long number, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        Dossier dossier = readable(matter, actor);
        List<Entry> record = record(matter, number);
        if (number < 1 || record.size() < number
                || !ReadableEntries.isReadable(record.get(record.size() - 1), dossier, actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(papers.entry(matter, dossier, ReadableEntries.of(record, dossier, actor)), model);
    }

    @GetMapping("/matters/{id}/prints/handling")
    String handling(@PathVariable String id, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        return page(papers.handling(matter, readable(matter, actor), record(matter, actor)), model);
    }

    @GetMapping("/matters/{id}/prints/contents")
    String contents(@PathVariable String id, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        return page(papers.contents(matter, readable(matter, actor), record(matter, actor)), model);
    }

    private static String page(PaperPage page, Model model) {
        model.addAttribute("page", page);
        return "matter/paperPage";
    }

    /** The record as far as the reader sees it. */
    private List<Entry> record(MatterId matter, Actor actor) {
        return ReadableEntries.of(record(matter, Long.MAX_VALUE), readable(matter, actor), actor);
    }

    /** The record up to an entry. */
    private List<Entry> record(MatterId matter, long last) {
        List<Entry> record = new ArrayList<>();
        List<Entry> piece;
        do {
            int limit = (int) Math.max(0, Math.min(PAGE, last - record.size()));
            piece = limit == 0 ? List.of() : ledger.read(StreamId.of(matter), record.size(), limit);
            record.addAll(piece);
        } while (piece.size() == PAGE);
        return record;
    }

    private Dossier readable(MatterId matter, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
