package cn.fadu.audit.web;

import cn.fadu.audit.FactChanges;
import cn.fadu.audit.TimeSpent;
import cn.fadu.audit.Trace;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.web.TraceEntryView.Article;
import cn.fadu.audit.web.TraceEntryView.Document;
import cn.fadu.audit.web.TraceEntryView.Paper;
import cn.fadu.audit.web.TraceEntryView.Ref;
import cn.fadu.calendar.LegalZone;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.TreeState;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.EntryViews;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.LegalBasisText;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Traced entries in words. */
@Component
class TraceEntries {

    private final EntryViews entries;
    private final TraceChanges changes;
    private final TraceTimes times;
    private final TraceProofs proofs;
    private final Directory directory;
    private final ModelNames names;
    private final Texts texts;

    TraceEntries(EntryViews entries, TraceChanges changes, TraceTimes times, TraceProofs proofs, Directory directory, ModelNames names, Texts texts) {
        this.entries = entries;
        this.changes = changes;
        this.times = times;
        this.proofs = proofs;
        this.directory = directory;
        this.names = names;
        this.texts = texts;
    }

    /** What views of several entries of a trace have in common. */
    record Context(Trace trace, Map<Long, TimeSpent> times, Map<Fact, Long> statedIn, Map<Long, TreeState> signed,
                   PersonalNames.Shown people) {
    }

    TraceEntryView view(TracedEntry traced, Context context) {
        Entry entry = traced.entry();
        Actor actor = entry.actor();
        boolean byPerson = entry.cause() == Entry.Cause.PERSON;
        List<Line> lines = entries.lines(entry, traced.facts(), context.people());
        FactChanges facts = FactChanges.of(traced);
        boolean sameDay = LegalZone.dateOf(entry.recordedAt()).equals(entry.legalDate());
        return new TraceEntryView(traced.number(), href(context.trace(), traced.number()).substring(1), texts.machine(entry.recordedAt()),
                texts.date(entry.recordedAt()), texts.time(entry.recordedAt()), texts.dateTime(entry.recordedAt()),
                sameDay ? null : texts.date(entry.legalDate()), names.act(entry.action()), byPerson,
                byPerson ? directory.personName(actor.person()) : cause(entry.cause()),
                byPerson ? directory.unitName(actor.organ(), actor.unit()) : "",
                byPerson ? directory.postName(actor.post()) : "",
                actor.onBehalfOf() == null ? null : directory.personName(actor.onBehalfOf()), cause(entry.cause()),
                basis(entry), times.view(context.times().get(traced.number()), actor.organ()),
                lines.stream().filter(l -> l.href() == null).toList(),
                changes.of(traced, facts, context.statedIn(), context.people()), dropped(facts, context), documents(traced, lines),
                diagram(context.trace(), entry), proofs.of(traced, context.trace(), context.signed().get(traced.number())), traced.takesBack(), traced.takenBackBy(),
                paper(traced));
    }

    /** The personal data that the trace speaks of, looked up at once. */
    PersonalNames.Shown people(Trace trace) {
        return entries.peopleIn(trace.entries().stream().flatMap(e -> e.facts().stream()).toList());
    }

    /** What a search for words looks through. */
    String searched(TracedEntry traced, PersonalNames.Shown people) {
        Entry entry = traced.entry();
        return Stream.concat(Stream.of(names.act(entry.action()), directory.personName(entry.actor().person())),
                entries.lines(entry, traced.facts(), people).stream().map(l -> l.label() + " " + l.text()))
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    String cause(Entry.Cause cause) {
        return texts.text("audit.cause." + cause.name());
    }

    /** The address of an entry, the same for ever. */
    static String href(Trace trace, long number) {
        return TracePages.home(trace.matter()) + "/entries/" + number;
    }

    private List<Article> basis(Entry entry) {
        return entry.articles().stream().map(LegalBasis::parse).map(b -> new Article(
                LegalBasisText.place(b, LocaleContextHolder.getLocale()), texts.text("instrument." + b.instrument()))).toList();
    }

    private List<Ref> dropped(FactChanges facts, Context context) {
        return facts.dropped().stream().map(context.statedIn()::get).filter(Objects::nonNull).distinct()
                .flatMap(n -> context.trace().entry(n).stream())
                .map(e -> new Ref(e.number(), names.act(e.entry().action()))).toList();
    }

    private List<Document> documents(TracedEntry traced, List<Line> lines) {
        Map<String, String> labels = lines.stream().filter(l -> l.href() != null)
                .collect(Collectors.toMap(Line::href, Line::label, (a, b) -> a));
        return traced.facts().stream().flatMap(f -> FactDocuments.of(f).stream()).distinct().map(d -> {
            String href = "documents/" + d.id() + "/preview";
            return new Document(labels.getOrDefault("/" + href, ""), d.name(), href, texts.size(d.sizeBytes()), d.digest().hex());
        }).toList();
    }

    private String diagram(Trace trace, Entry entry) {
        return "matters/" + trace.matter() + "?tab=diagram&entry=" + entry.sequence()
                + names.processOf(entry.action()).map(p -> "&model=" + p).orElse("");
    }

    private Paper paper(TracedEntry traced) {
        if (traced.paper() == null) {
            return null;
        }
        var entered = traced.paper().entered();
        String state = traced.paper().checkedIn() == null ? "audit.paper.unchecked"
                : traced.paper().agrees() ? "audit.paper.agrees" : "audit.paper.differs";
        return new Paper(entered.doneBy(), texts.text("audit.paper.entered", directory.personName(entered.by()),
                directory.unitName(traced.entry().actor().organ(), entered.unit()), directory.postName(entered.post())),
                texts.date(entered.enteredOn()), entered.scan() == null ? null : entered.scan().name(),
                entered.scan() == null ? null : "documents/" + entered.scan().id() + "/preview", entered.place(),
                traced.paper().checkedIn(), texts.text(state), traced.paper().agrees());
    }
}
