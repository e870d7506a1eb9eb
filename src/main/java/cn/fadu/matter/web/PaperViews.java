package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.FileClosed.FiledItem;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.PaperKinds.Addressee;
import cn.fadu.matter.web.PaperKinds.Kind;
import cn.fadu.matter.web.PaperKinds.Style;
import cn.fadu.matter.web.PaperPage.Part;
import cn.fadu.matter.web.PaperPage.Signature;
import cn.fadu.matter.web.PaperPage.Table;
import cn.fadu.numbering.NumberRegister;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Entries of the record as official papers. */
@Component
class PaperViews {

    private static final Set<String> NEW_DRAFT = Set.of("userTask_registerDraft", "userTask_reviseDraft", "act_changeDraft");
    private static final String STATEMENT = "act_recordStatement";
    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final EntryViews entries;
    private final NumberRegister numbers;
    private final Directory directory;
    private final ModelNames names;
    private final Texts texts;

    PaperViews(EntryViews entries, NumberRegister numbers, Directory directory, ModelNames names, Texts texts) {
        this.entries = entries;
        this.numbers = numbers;
        this.directory = directory;
        this.names = names;
        this.texts = texts;
    }

    /** The paper of the last of these entries, which are the record up to it. */
    PaperPage entry(MatterId matter, Dossier dossier, List<Entry> record) {
        Entry entry = record.get(record.size() - 1);
        Kind kind = PaperKinds.of(entry.action());
        List<Entry> belonging = belonging(kind, record);
        String number = numbers.of(matter, entry.sequence()).or(() -> belonging.stream()
                .map(e -> numbers.of(matter, e.sequence())).flatMap(Optional::stream).findFirst()).orElse(null);
        List<EntryView> read = entries.part(belonging);
        List<Line> lines = IntStream.range(0, read.size()).boxed().flatMap(i -> stated(belonging.get(i), read.get(i)).stream())
                .filter(l -> !l.text().equals(number)).distinct().toList();
        List<String> attachments = read.stream().flatMap(v -> v.lines().stream()).filter(l -> l.href() != null)
                .map(l -> l.text().replaceAll("（[^（]*）$", "")).distinct().toList();
        String title = texts.find("prints.paper." + entry.action(), dossier.start().title()).orElseGet(() -> names.act(entry.action()));
        return new PaperPage(RecordPieces.href(matter, entry.sequence()), kind.style().name().toLowerCase(java.util.Locale.ROOT),
                kind.style() == Style.SLIP ? null : issuer(kind, entry), number, title,
                title.contains(dossier.start().title()) ? null : dossier.start().title(), addressee(kind, entry, dossier),
                kind.style() == Style.SLIP ? plain(lines) : ordered(lines), null, null, attachments, signatures(kind, belonging),
                texts.text("prints.foot", entry.sequence(), entry.digest().hex().substring(0, 16)));
    }

    /** Who handled the present draft, in order, with what each stated (处理单). */
    PaperPage handling(MatterId matter, Dossier dossier, List<Entry> record) {
        int from = IntStream.range(0, record.size()).filter(i -> NEW_DRAFT.contains(record.get(i).action())).max().orElse(0);
        List<Entry> handled = record.subList(from, record.size()).stream().filter(e -> e.cause() == Entry.Cause.PERSON).toList();
        List<EntryView> read = entries.part(handled);
        List<List<String>> rows = IntStream.range(0, read.size()).mapToObj(i -> handled(handled.get(i), read.get(i))).toList();
        return sheet(matter, dossier, "prints.handling", new Table(header("prints.col.act", "prints.col.who", "prints.col.desk",
                "prints.col.opinion", "prints.col.given-on"), rows));
    }

    /** Every document on file in order (归档目录). */
    PaperPage contents(MatterId matter, Dossier dossier, List<Entry> record) {
        List<List<String>> rows = new ArrayList<>();
        List<EntryView> read = entries.part(record);
        for (int i = 0; i < read.size(); i++) {
            Entry entry = record.get(i);
            EntryView view = read.get(i);
            view.lines().stream().filter(l -> l.href() != null).forEach(l -> rows.add(List.of(String.valueOf(rows.size() + 1),
                    numbers.of(matter, entry.sequence()).orElse(""), view.byPerson() ? directory.unitName(entry.actor().organ(), entry.actor().unit()) : "",
                    name(l), texts.date(entry.legalDate()), pages(dossier, name(l)), note(dossier, name(l)))));
        }
        return sheet(matter, dossier, "prints.contents", new Table(header("prints.col.number", "prints.col.document-number",
                "prints.col.author", "prints.col.document", "prints.col.given-on", "prints.col.pages", "prints.col.note"), rows));
    }

    private static String name(Line document) {
        return document.text().replaceAll("（[^（]*）$", "");
    }

    /** How many pages the archivist counted, where the list of the closed volume names the document. */
    private static String pages(Dossier dossier, String document) {
        return filed(dossier, document).map(FiledItem::pages).map(String::valueOf).orElse("");
    }

    /** Where the paper original lies. */
    private String note(Dossier dossier, String document) {
        return filed(dossier, document).map(FiledItem::box).map(box -> texts.text("prints.contents.box", box)).orElse("");
    }

    private static Optional<FiledItem> filed(Dossier dossier, String document) {
        String title = document.replaceAll("\\.[^.]+$", "");
        return Optional.ofNullable(dossier.publication().closing()).stream().flatMap(c -> c.items().stream())
                .filter(i -> title.equals(i.title()) || document.equals(i.title())).findFirst();
    }

    /** A form to be filled in by hand. */
    PaperPage blank(String back, Dossier dossier, String title, FormView form) {
        return new PaperPage(back, "slip", null, null, title, dossier.start().title(), null, List.of(), null, form, List.of(),
                List.of(new Signature("", "", "")), null);
    }

    private PaperPage sheet(MatterId matter, Dossier dossier, String title, Table table) {
        return new PaperPage("/matters/" + matter + "?tab=dossier", "slip", null, null, texts.text(title), dossier.start().title(), null,
                List.of(), table, null, List.of(), List.of(), null);
    }

    /** What an entry states, documents aside; somebody's words in a meeting are one statement below their name. */
    private List<Line> stated(Entry entry, EntryView view) {
        List<Line> lines = view.lines().stream().filter(l -> l.href() == null).toList();
        return !entry.action().equals(STATEMENT) || lines.isEmpty() ? lines : List.of(new Line(lines.get(0).text(),
                String.join(texts.text("prints.comma"), lines.stream().skip(1).map(Line::text).toList()), null));
    }

    private static List<Entry> belonging(Kind kind, List<Entry> record) {
        Entry last = record.get(record.size() - 1);
        int from = kind.with().isEmpty() ? record.size() - 1 : IntStream.range(0, record.size())
                .filter(i -> record.get(i).action().equals(kind.with().get(0))).max().orElse(record.size() - 1);
        return record.subList(from, record.size()).stream()
                .filter(e -> e == last || kind.with().contains(e.action())).toList();
    }

    private String issuer(Kind kind, Entry entry) {
        return kind.byOrgan() || entry.cause() != Entry.Cause.PERSON ? directory.organName(entry.actor().organ())
                : directory.unitName(entry.actor().organ(), entry.actor().unit());
    }

    private String addressee(Kind kind, Entry entry, Dossier dossier) {
        if (kind.addressee() == Addressee.LEAD_UNIT) {
            return directory.unitName(entry.actor().organ(), dossier.start().leadUnit());
        }
        return kind.addressee() == Addressee.REVIEWERS ? directory.unitWithFunction(entry.actor().organ(), "legality")
                .map(u -> directory.unitName(entry.actor().organ(), u)).orElse(null) : null;
    }

    private List<Signature> signatures(Kind kind, List<Entry> belonging) {
        Entry last = belonging.get(belonging.size() - 1);
        if (kind.style() == Style.OFFICIAL) {
            return List.of(new Signature(issuer(kind, last), "", texts.date(last.legalDate())));
        }
        return belonging.stream().filter(e -> e.cause() == Entry.Cause.PERSON)
                .map(e -> new Signature(directory.personName(e.actor().person()), directory.postName(e.actor().post()),
                        texts.date(e.legalDate()))).distinct().toList();
    }

    private List<String> handled(Entry entry, EntryView view) {
        String said = String.join("\n", view.lines().stream().map(l -> l.label() + texts.text("prints.colon") + l.text()).toList());
        return List.of(view.what(), view.who(), view.desk(), said, texts.date(entry.legalDate()));
    }

    private List<Part> plain(List<Line> lines) {
        return lines.stream().map(l -> new Part("", l.label(), l.text())).toList();
    }

    /** Long statements are numbered, as paragraphs of a paper are. */
    private List<Part> ordered(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        int ordinal = 0;
        for (Line line : lines) {
            boolean numbered = new Part("", line.label(), line.text()).isLong();
            parts.add(new Part(numbered ? ordinal(ordinal++) : "", line.label(), line.text()));
        }
        return parts;
    }

    private String ordinal(int index) {
        return texts.isEnglish() || index >= ORDINALS.length ? (index + 1) + ". " : ORDINALS[index] + "、";
    }

    private List<String> header(String... keys) {
        return Stream.of(keys).map(key -> texts.text(key)).toList();
    }
}
