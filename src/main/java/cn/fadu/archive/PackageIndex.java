package cn.fadu.archive;

import cn.fadu.calendar.LegalZone;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.EntryViews;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The record of a package as people read it: a page without anything around it, in each language. */
@Component
class PackageIndex {

    static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Ledger ledger;
    private final EntryViews entries;
    private final LawTexts law;
    private final ModelNames names;
    private final Directory directory;
    private final Texts texts;
    private final ITemplateEngine templates;

    PackageIndex(Ledger ledger, EntryViews entries, LawTexts law, ModelNames names, Directory directory, Texts texts,
                 ITemplateEngine templates) {
        this.ledger = ledger;
        this.entries = entries;
        this.law = law;
        this.names = names;
        this.directory = directory;
        this.texts = texts;
        this.templates = templates;
    }

    /** What templates/archive/index.html shows of an entry. */
    record IndexEntry(String number, String file, String recorded, String legal, String what, String who, String desk,
                      String articles, List<Line> lines, List<IndexDocument> documents, String digest) {
    }

    /** {@code href} is null for a document that is not enclosed. */
    record IndexDocument(String name, String href, String digest) {
    }

    static String fileOf(Locale language) {
        return language.equals(Locale.ENGLISH) ? "index.en.html" : "index.html";
    }

    /** The page; {@code given} has the path of each document that is enclosed. */
    byte[] html(MatterPackage wanted, Locale language, Map<Digest, String> given) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            List<Entry> record = new ArrayList<>();
            while (record.size() < wanted.position()) {
                record.addAll(ledger.read(StreamId.of(wanted.matter()), record.size(),
                        (int) Math.min(Ledger.PIECE, wanted.position() - record.size())));
            }
            return page(wanted, language, record, given).getBytes(StandardCharsets.UTF_8);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private String page(MatterPackage wanted, Locale language, List<Entry> record, Map<Digest, String> given) {
        Dossier dossier = Dossier.of(EntryViews.facts(record.get(0)));
        List<Fact> named = wanted.copy() == MatterPackage.Copy.PUBLIC ? List.of()
                : record.stream().flatMap(e -> EntryViews.facts(e).stream()).toList();
        PersonalNames.Shown people = entries.peopleIn(named);
        Context context = new Context(language);
        context.setVariable("language", texts.languageTag());
        context.setVariable("title", dossier.start().title());
        context.setVariable("organ", directory.organName(wanted.organ()));
        context.setVariable("position", Long.toString(wanted.position()));
        context.setVariable("size", Long.toString(wanted.size()));
        context.setVariable("origin", wanted.checkpoint().checkpoint().origin());
        context.setVariable("open", wanted.copy() == MatterPackage.Copy.PUBLIC);
        context.setVariable("entries", record.stream().map(e -> entry(e, people, given)).toList());
        return templates.process("archive/index", context);
    }

    private IndexEntry entry(Entry entry, PersonalNames.Shown people, Map<Digest, String> given) {
        List<Fact> facts = EntryViews.facts(entry);
        boolean byPerson = entry.cause() == Entry.Cause.PERSON;
        boolean sameDay = LegalZone.dateOf(entry.recordedAt()).equals(entry.legalDate());
        return new IndexEntry(Long.toString(entry.sequence()), String.format(Locale.ROOT, "record/%06d.entry", entry.sequence()),
                texts.dateTime(entry.recordedAt()), sameDay ? null : texts.date(entry.legalDate()), names.act(entry.action()),
                byPerson ? directory.actorName(entry.actor()) : texts.text("web.cause." + entry.cause().name().toLowerCase(Locale.ROOT)),
                byPerson ? directory.unitName(entry.actor().organ(), entry.actor().unit()) + " · "
                        + directory.postName(entry.actor().post()) : "",
                law.articlesOf(entry.articles()),
                entries.lines(entry, facts, people).stream().filter(line -> line.href() == null).toList(),
                facts.stream().flatMap(f -> FactDocuments.of(f).stream()).map(d -> document(d, given)).toList(), entry.digest().hex());
    }

    private static IndexDocument document(DocumentRef document, Map<Digest, String> given) {
        return new IndexDocument(document.name(), given.get(document.digest()), document.digest().hex());
    }
}
