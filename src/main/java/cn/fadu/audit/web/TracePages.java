package cn.fadu.audit.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.TraceStage;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.Traces;
import cn.fadu.audit.web.TracePage.Chain;
import cn.fadu.audit.web.TracePage.Fact;
import cn.fadu.audit.web.TracePage.Group;
import cn.fadu.audit.web.TracePage.Links;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.TreeState;
import cn.fadu.matter.PersonalNames;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the pages of a trace together. */
@Component
class TracePages {

    /** Entries of one page. */
    static final int SIZE = 50;

    private final Traces traces;
    private final TraceEntries entries;
    private final TraceStages stages;
    private final TraceFilters filters;
    private final TraceProofs proofs;
    private final TraceFindings findings;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    TracePages(Traces traces, TraceEntries entries, TraceStages stages, TraceFilters filters, TraceProofs proofs,
               TraceFindings findings, Directory directory, OfficialClock clock, Texts texts) {
        this.traces = traces;
        this.entries = entries;
        this.stages = stages;
        this.filters = filters;
        this.proofs = proofs;
        this.findings = findings;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    static String home(MatterId matter) {
        return "/matters/" + matter + "/trace";
    }

    /** The page of the whole time line on which the entry stands. */
    static String place(Trace trace, TracedEntry entry) {
        String page = String.valueOf(trace.entries().indexOf(entry) / SIZE + 1);
        return new TraceQuery(TraceQuery.TIME, "", "", "", "", "", "", "", "", "", "", "").address(home(trace.matter()), "page", page)
                + "#entry-" + entry.number();
    }

    /** One page of what the query asks for. */
    TracePage page(Trace trace, TraceQuery query, Actor actor) {
        return page(trace, query, actor, SIZE);
    }

    /** All that the query asks for, for printing. */
    TracePage whole(Trace trace, TraceQuery query, Actor actor) {
        return page(trace, query, actor, Integer.MAX_VALUE);
    }

    private TracePage page(Trace trace, TraceQuery query, Actor actor, int size) {
        TraceFilter filter = new TraceFilter(query, withWords(trace, query));
        List<TracedEntry> found = trace.entries().stream().filter(filter::admits).sorted(order(query)).toList();
        int pages = Math.max(1, (int) Math.ceil((double) found.size() / size));
        int page = Math.min(query.pageNumber(), pages);
        List<TracedEntry> shown = found.stream().skip((long) (page - 1) * size).limit(size).toList();
        Map<Long, TreeState> signed = proofs.states(trace);
        String home = home(trace.matter());
        return new TracePage(trace.matter().toString(), trace.dossier().start().title(), facts(trace, actor), chain(trace, signed),
                trace.total(), trace.entries().size(), found.size(),
                stages.lines(trace, filter.counts(TraceFilter.Facet.STAGE, trace.entries()), query),
                filters.view(trace.entries(), filter, query, actor),
                filter.problems().stream().map(key -> texts.text(key)).toList(), groups(trace, shown, found, query, signed),
                links(home, query, page, pages), filters.asked(query, actor), findings.of(trace, actor));
    }

    /** The view of one entry, whatever is filtered. */
    TraceEntryView entry(Trace trace, TracedEntry entry) {
        return views(trace, List.of(entry), proofs.states(trace)).get(0);
    }

    private Set<Long> withWords(Trace trace, TraceQuery query) {
        String words = query.q().toLowerCase(java.util.Locale.ROOT);
        PersonalNames.Shown people = words.isEmpty() ? null : entries.people(trace);
        return words.isEmpty() ? null : trace.entries().stream().filter(e -> entries.searched(e, people).contains(words))
                .map(TracedEntry::number).collect(Collectors.toSet());
    }

    private static Comparator<TracedEntry> order(TraceQuery query) {
        Comparator<TracedEntry> byNumber = Comparator.comparingLong(TracedEntry::number);
        if (!query.byTime()) {
            return Comparator.comparing(TracedEntry::stage).thenComparing(byNumber);
        }
        return query.byLegalDate() ? Comparator.comparing((TracedEntry e) -> e.entry().legalDate()).thenComparing(byNumber) : byNumber;
    }

    private List<Group> groups(Trace trace, List<TracedEntry> shown, List<TracedEntry> found, TraceQuery query,
                               Map<Long, TreeState> signed) {
        List<TraceEntryView> views = views(trace, shown, signed);
        if (query.byTime()) {
            return shown.isEmpty() ? List.of() : List.of(new Group(null, null, null, views));
        }
        Map<TraceStage, List<TraceEntryView>> byStage = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            byStage.computeIfAbsent(shown.get(i).stage(), s -> new ArrayList<>()).add(views.get(i));
        }
        return byStage.entrySet().stream().map(g -> new Group("stage-" + g.getKey().name(), stages.name(g.getKey()),
                stages.note(trace, g.getKey(), found), g.getValue())).toList();
    }

    private List<TraceEntryView> views(Trace trace, List<TracedEntry> shown, Map<Long, TreeState> signed) {
        var context = new TraceEntries.Context(trace, traces.times(trace, shown), trace.statedIn(), signed,
                entries.people(trace));
        return shown.stream().map(e -> entries.view(e, context)).toList();
    }

    private List<Fact> facts(Trace trace, Actor actor) {
        List<TracedEntry> all = trace.entries();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.text("web.matter.lead"), directory.unitName(actor.organ(), trace.dossier().start().leadUnit())));
        facts.add(new Fact(texts.text("audit.facts.period"), stages.period(all)));
        facts.add(new Fact(texts.text("audit.facts.people"), texts.number(all.stream()
                .flatMap(e -> TraceFilter.Facet.PERSON.values(e).stream()).distinct().count())));
        facts.add(new Fact(texts.text("audit.facts.documents"), texts.number(all.stream()
                .flatMap(e -> e.entry().documents().stream()).distinct().count())));
        facts.add(new Fact(texts.text("audit.facts.as-of"), texts.dateTime(clock.now())));
        return facts;
    }

    private Chain chain(Trace trace, Map<Long, TreeState> signed) {
        return new Chain(trace.chain().broken().isEmpty(), trace.chain().broken()
                .map(n -> texts.text("audit.chain.broken", n)).orElseGet(() -> texts.text("audit.chain.whole", trace.total())),
                texts.text(signed.size() == trace.total() ? "audit.tree.all-signed" : "audit.tree.some-signed", signed.size(),
                        trace.total()), trace.chain().last().hex());
    }

    private static Links links(String home, TraceQuery query, int page, int pages) {
        return new Links(home, query.arranged(TraceQuery.STAGE, query.date()).address(home),
                query.arranged(TraceQuery.TIME, TraceQuery.RECORDED).address(home),
                query.arranged(TraceQuery.TIME, TraceQuery.LEGAL).address(home), query.address(home + "/print"),
                query.cleared().address(home),
                page > 1 ? query.address(home, "page", String.valueOf(page - 1)) : null,
                page < pages ? query.address(home, "page", String.valueOf(page + 1)) : null, page + " / " + pages);
    }
}
