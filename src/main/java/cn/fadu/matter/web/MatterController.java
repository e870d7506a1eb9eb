package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.worklist.Copies;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of one matter. What somebody may not read does not exist for them. */
@Controller
class MatterController {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final MatterPages pages;
    private final DiagramViews diagrams;
    private final Copies copies;
    private final AccessRecord record;

    MatterController(Dossiers dossiers, MatterAccess access, MatterPages pages, DiagramViews diagrams, Copies copies,
                     AccessRecord record) {
        this.dossiers = dossiers;
        this.access = access;
        this.pages = pages;
        this.diagrams = diagrams;
        this.copies = copies;
        this.record = record;
    }

    @GetMapping("/matters/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "record") String tab,
                @RequestParam(defaultValue = "") String model, @RequestParam(defaultValue = "") String entry,
                @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String before, Actor actor, Model view) {
        MatterId matter = Asked.matter(id);
        Dossier dossier = readable(matter, actor);
        copies.markRead(actor, matter);
        view.addAttribute("page", pages.page(matter, dossier, actor, MatterPages.TABS.contains(tab) ? tab : "record",
                new DiagramViews.Wanted(model, entry, day), new RecordPieces.Wanted(before, entry)));
        return "matter/matterPage";
    }

    @GetMapping("/matters/{id}/print")
    String print(@PathVariable String id, Actor actor, Model view) {
        MatterId matter = Asked.matter(id);
        view.addAttribute("page", pages.page(matter, readable(matter, actor), actor, MatterPages.PRINT, DiagramViews.Wanted.PRESENT,
                new RecordPieces.Wanted("", "")));
        return "matter/matterPrintPage";
    }

    @GetMapping("/matters/{id}/diagram/{process}")
    ResponseEntity<byte[]> diagram(@PathVariable String id, @PathVariable String process, Actor actor) {
        MatterId matter = Asked.matter(id);
        readable(matter, actor);
        String xml = diagrams.xml(matter, process).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        record.add(AccessRecord.Look.VIEWED, actor, "/matters/" + matter + "/diagram/" + process);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Dossier readable(MatterId matter, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
