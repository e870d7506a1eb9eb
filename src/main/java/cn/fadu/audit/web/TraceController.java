package cn.fadu.audit.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.Traces;
import cn.fadu.identity.AccessRecord;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The life of a matter and of each of its entries. What somebody may not read does not exist for them. */
@Controller
class TraceController {

    private final Traces traces;
    private final TracePages pages;
    private final AccessRecord record;
    private final Texts texts;

    TraceController(Traces traces, TracePages pages, AccessRecord record, Texts texts) {
        this.traces = traces;
        this.pages = pages;
        this.record = record;
        this.texts = texts;
    }

    @GetMapping("/matters/{id}/trace")
    String show(@PathVariable String id, @ModelAttribute("query") TraceQuery query, Actor actor, Model model) {
        model.addAttribute("page", pages.page(trace(id, actor), query, actor));
        return "audit/tracePage";
    }

    @GetMapping("/matters/{id}/trace/print")
    String print(@PathVariable String id, @ModelAttribute("query") TraceQuery query, Actor actor, Model model) {
        model.addAttribute("page", pages.whole(trace(id, actor), query, actor));
        return "audit/tracePrintPage";
    }

    @GetMapping("/matters/{id}/trace/entries/{number}")
    String entry(@PathVariable String id, @PathVariable String number, Actor actor, Model model) {
        Trace trace = trace(id, actor);
        TracedEntry traced = entry(trace, number);
        Entry entry = traced.entry();
        byte[] bytes = EntryEncoder.encode(entry);
        Optional<TracedEntry> next = trace.entry(traced.number() + 1);
        model.addAttribute("page", new TraceEntryPage(id, trace.dossier().start().title(), pages.entry(trace, traced),
                texts.text("audit.entry.versions.all", entry.versions().rules(), entry.versions().profile(),
                        entry.versions().calendar()), entry.act().toString(), new String(bytes, StandardCharsets.UTF_8),
                bytes.length, file(entry), TraceEntries.href(trace, traced.number()) + "/bytes",
                trace.entry(traced.number() - 1).map(e -> TraceEntries.href(trace, e.number())).orElse(null),
                next.map(e -> TraceEntries.href(trace, e.number())).orElse(null), TracePages.home(trace.matter()), TracePages.place(trace, traced),
                next.map(e -> trace.chain().follows(e.entry())).orElse(null)));
        return "audit/traceEntryPage";
    }

    /** Exactly the bytes that the digest is of. */
    @GetMapping("/matters/{id}/trace/entries/{number}/bytes")
    ResponseEntity<byte[]> bytes(@PathVariable String id, @PathVariable String number, Actor actor) {
        Entry entry = entry(trace(id, actor), number).entry();
        record.add(AccessRecord.Look.DOWNLOADED, actor, "/matters/" + id + "/trace/entries/" + entry.sequence() + "/bytes");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file(entry)).build().toString())
                .body(EntryEncoder.encode(entry));
    }

    private static String file(Entry entry) {
        return "entry-" + entry.sequence() + ".txt";
    }

    private Trace trace(String id, Actor actor) {
        return traces.of(Asked.matter(id), actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static TracedEntry entry(Trace trace, String number) {
        return Optional.of(number).filter(n -> n.matches("[1-9][0-9]{0,9}")).flatMap(n -> trace.entry(Long.parseLong(n)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
