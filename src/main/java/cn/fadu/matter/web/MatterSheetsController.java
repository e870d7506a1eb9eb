package cn.fadu.matter.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The lists of matters, work and entries as spreadsheets: the same rows, rights and filters as on their pages. */
@Controller
class MatterSheetsController {

    private static final int PAGE = 500;

    private final MatterRows matters;
    private final Worklist worklist;
    private final MatterTitles titles;
    private final MatterAccess access;
    private final Dossiers dossiers;
    private final Ledger ledger;
    private final EntryViews entries;
    private final Directory directory;
    private final ModelNames names;
    private final Sheets sheets;
    private final Texts texts;

    MatterSheetsController(MatterRows matters, Worklist worklist, MatterTitles titles, MatterAccess access, Dossiers dossiers,
                           Ledger ledger, EntryViews entries, Directory directory, ModelNames names, Sheets sheets, Texts texts) {
        this.matters = matters;
        this.worklist = worklist;
        this.titles = titles;
        this.access = access;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.entries = entries;
        this.directory = directory;
        this.names = names;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/matters.xlsx")
    void matters(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String stage,
                 @RequestParam(defaultValue = "") String unit, Actor actor, HttpServletResponse response) throws IOException {
        MatterRows.Filter filter = new MatterRows.Filter(q.strip(), stage, unit);
        sheets.send(response, new Sheet(texts.text("web.nav.matters"), matterHeader(), Sheet.paged((MatterRow last) ->
                matters.page(actor, filter, after(last), PAGE), m -> row(m, actor))));
    }

    @GetMapping("/workbench.xlsx")
    void work(@RequestParam(defaultValue = "waiting") String tab, @RequestParam(defaultValue = "") String q, Actor actor,
              HttpServletResponse response) throws IOException {
        if (!Access.readsMatters(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        sheets.send(response, switch (tab) {
            case "done" -> done(actor, q.strip());
            case "started" -> new Sheet(texts.text("web.workbench.started"), matterHeader(), Sheet.paged((MatterRow last) ->
                    matters.startedBy(actor, q.strip(), after(last), PAGE), m -> row(m, actor)));
            case "unit" -> open("web.workbench.unit", last -> worklist.openInUnit(actor, q.strip(), last, PAGE));
            default -> open("web.workbench.waiting", last -> worklist.waitingFor(actor, q.strip(), last, PAGE));
        });
    }

    @GetMapping("/matters/{id}/record.xlsx")
    void record(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        MatterId matter = Asked.matter(id);
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossiers.get(matter).orElseThrow();
        sheets.send(response, new Sheet(dossier.start().title(), header("prints.col.number", "prints.col.recorded", "prints.col.legal-date", "prints.col.act",
                "prints.col.who", "prints.col.desk", "prints.col.articles", "prints.col.content", "prints.col.digest"),
                Sheet.paged((Read last) -> read(matter, last == null ? 0 : last.entry().sequence()),
                        read -> row(read, ReadableEntries.isReadable(read.entry(), dossier, actor)))));
    }

    /** An entry and how people read it. */
    private record Read(Entry entry, EntryView view) {
    }

    private List<Read> read(MatterId matter, long after) {
        List<Entry> page = ledger.read(StreamId.of(matter), after, PAGE);
        List<EntryView> views = entries.part(page);
        return IntStream.range(0, page.size()).mapToObj(i -> new Read(page.get(i), views.get(i))).toList();
    }

    private Sheet open(String name, Function<Worklist.After, List<OpenWork>> page) {
        return new Sheet(texts.text(name), header("web.col.task", "web.col.matter", "prints.col.class",
                "web.col.lead", "web.col.opened", "web.col.due", "web.col.due-note"), Sheet.paged((OpenWork last) ->
                page.apply(last == null ? null : new Worklist.After(last.due(), last.openedAt(), last.task())),
                w -> {
                    MatterTitles.Title about = titles.of(List.of(w.matter())).get(w.matter());
                    return Sheet.row(names.act(w.act()), about.title(), kind(about.decisionClass()),
                            directory.unitName(w.organ(), about.leadUnit()), w.openedAt(), w.due(),
                            w.provisional() ? texts.text("web.provisional") : null);
                }));
    }

    private Sheet done(Actor actor, String words) {
        return new Sheet(texts.text("web.workbench.done"), header("web.col.task", "web.col.matter", "prints.col.class",
                "web.col.lead", "prints.col.number", "web.col.finished"), Sheet.paged((FinishedWork last) ->
                worklist.finishedBy(actor.organ(), actor.person(), words, last, PAGE), w -> {
                    MatterTitles.Title about = titles.of(List.of(w.matter())).get(w.matter());
                    return Sheet.row(names.act(w.act()), about.title(), kind(about.decisionClass()),
                            directory.unitName(actor.organ(), about.leadUnit()), w.sequence(), w.finishedAt());
                }));
    }

    private static MatterRows.After after(MatterRow last) {
        return last == null ? null : new MatterRows.After(last.changedAt(), last.id());
    }

    private List<String> matterHeader() {
        return header("web.col.matter", "prints.col.class", "web.col.lead", "web.col.stage", "web.col.started", "web.col.changed");
    }

    private List<Object> row(MatterRow m, Actor actor) {
        return Sheet.row(m.title(), kind(m.decisionClass()), directory.unitName(actor.organ(), m.leadUnit()),
                texts.text("web.matter.stage." + m.stage()), m.startedOn(), m.changedAt());
    }

    private List<Object> row(Read read, boolean readable) {
        Entry entry = read.entry();
        EntryView view = read.view();
        return Sheet.row(entry.sequence(), entry.recordedAt(), entry.legalDate(), view.what(), view.who(), view.desk(),
                view.articles(), readable ? view.lines().stream().map(MatterSheetsController::text)
                        .collect(Collectors.joining("\n")) : "",
                entry.digest().hex());
    }

    private static String text(Line line) {
        return line.label() + ": " + line.text();
    }

    private String kind(String decisionClass) {
        return decisionClass == null ? texts.text("web.catalogue.kind") : texts.text("fact.DecisionClass." + decisionClass);
    }

    private List<String> header(String... keys) {
        return Stream.of(keys).map(key -> texts.text(key)).toList();
    }
}
