package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Acts;
import cn.fadu.matter.LinkedMatters;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Situations;
import cn.fadu.matter.web.MatterPage.ActLink;
import cn.fadu.matter.web.MatterPage.DutyView;
import cn.fadu.matter.web.MatterPage.Fact;
import cn.fadu.matter.web.VerdictView.GateView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Situation;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of a matter together. */
@Component
class MatterPages {

    static final Set<String> TABS = Set.of("record", "dossier", "diagram", "findings");
    static final String PRINT = "print";
    /** What shows the whole record. */
    private static final Set<String> WHOLE = Set.of("dossier", PRINT);

    private final Ledger ledger;
    private final Worklist worklist;
    private final Situations situations;
    private final Acts acts;
    private final DiagramViews diagrams;
    private final EntryViews entries;
    private final RecordPieces pieces;
    private final RibbonViews ribbons;
    private final WorkViews works;
    private final AheadGates ahead;
    private final LawTexts law;
    private final ModelNames names;
    private final LinkedMatters linked;
    private final MatterAccess access;
    private final Directory directory;
    private final Texts texts;
    private final PastTexts pastTexts;

    MatterPages(Ledger ledger, Worklist worklist, Situations situations, Acts acts, DiagramViews diagrams, EntryViews entries, RecordPieces pieces,
                RibbonViews ribbons, WorkViews works, AheadGates ahead, LawTexts law, ModelNames names,
                LinkedMatters linked, MatterAccess access, Directory directory, Texts texts, PastTexts pastTexts) {
        this.ledger = ledger;
        this.worklist = worklist;
        this.situations = situations;
        this.acts = acts;
        this.diagrams = diagrams;
        this.entries = entries;
        this.pieces = pieces;
        this.ribbons = ribbons;
        this.works = works;
        this.ahead = ahead;
        this.law = law;
        this.names = names;
        this.linked = linked;
        this.access = access;
        this.directory = directory;
        this.texts = texts;
        this.pastTexts = pastTexts;
    }

    MatterPage page(MatterId id, Dossier dossier, Actor actor, String tab, DiagramViews.Wanted wanted,
                    RecordPieces.Wanted piece) {
        List<OpenWork> open = worklist.openIn(id);
        Situation situation = situations.of(id, dossier);
        Ledger.Extent extent = ledger.extent(StreamId.of(id));
        List<Entry> whole = WHOLE.contains(tab) ? ReadableEntries.of(ledger.readAll(StreamId.of(id)), dossier, actor) : List.of();
        var volumes = entries.volumes(whole);
        var verdicts = !access.seesFindings(actor, dossier) ? null : Findings.of(situation).stream().map(v -> law.verdict(v, actor.organ())).toList();
        List<GateView> gates = ahead.of(id, dossier, open, actor);
        return new MatterPage(id.toString(), dossier.start().title(), number(dossier), facts(id, dossier, actor),
                extent.entries(), tab, ribbons.of(dossier, open.stream().map(OpenWork::process).collect(Collectors.toSet())),
                record(id, dossier, actor, tab, whole, piece, extent), volumes, documents(tab, volumes, extent),
                tab.equals("diagram") ? diagrams.view(id, dossier, extent.entries(), wanted) : null, verdicts, duties(dossier),
                open.stream().map(w -> works.view(w, dossier, actor)).toList(), gates, offered(id, dossier, actor),
                Deadlines.of(situation).stream().map(d -> law.deadline(d, dossier.start().organ())).toList(), ended(dossier),
                !dossier.isPast() && dossier.participation().draft() != null,
                !dossier.isPast() && dossier.participation().hearing().announcement() != null,
                !dossier.drafts().isEmpty(), access.takesAway(actor, dossier));
    }

    private RecordPieces.Piece record(MatterId id, Dossier dossier, Actor actor, String tab, List<Entry> whole,
                                      RecordPieces.Wanted piece, Ledger.Extent extent) {
        return switch (tab) {
            case "record" -> pieces.piece(id, dossier, actor, piece, extent.entries());
            case PRINT -> pieces.whole(whole);
            default -> RecordPieces.Piece.NONE;
        };
    }

    private static int documents(String tab, List<EntryView.VolumeView> volumes, Ledger.Extent extent) {
        return WHOLE.contains(tab) ? volumes.stream().mapToInt(v -> v.documents().size()).sum() : extent.documents();
    }

    private String number(Dossier dossier) {
        return dossier.start().catalogueYear() == null || dossier.start().catalogueNumber() == null ? ""
                : texts.text("web.matter.catalogue-number", String.valueOf(dossier.start().catalogueYear()),
                        dossier.start().catalogueNumber());
    }

    private List<Fact> facts(MatterId id, Dossier dossier, Actor actor) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.text("web.matter.lead"), directory.unitName(actor.organ(), dossier.start().leadUnit())));
        facts.add(dossier.start().isCatalogue()
                ? new Fact(texts.text("web.nav.catalogue"), texts.text("web.catalogue.of-year",
                        String.valueOf(dossier.catalogue().year())), "/catalogue?year=" + dossier.catalogue().year())
                : new Fact(texts.text("web.matter.class"), dossier.start().decisionClass() == null
                        ? texts.text("imports.not-recorded")
                        : texts.text("fact.DecisionClass." + dossier.start().decisionClass().name())));
        facts.add(new Fact(texts.text("web.matter.started"), texts.date(dossier.start().on())));
        facts.add(new Fact(texts.text("web.matter.profile"), dossier.start().profile()));
        facts.addAll(pastTexts.facts(dossier));
        int letters = dossier.followup().execution().openLetters().size();
        if (letters > 0) {
            facts.add(new Fact(texts.text("followup.letters"), texts.text("followup.letters.open", letters)));
        }
        linked.predecessorOf(id, actor).ifPresent(m -> facts.add(fact("followup.link.predecessor", m)));
        linked.successorsOf(id, actor).forEach(m -> facts.add(fact("followup.link.successor", m)));
        return facts;
    }

    private Fact fact(String label, LinkedMatters.Linked matter) {
        return new Fact(texts.text(label), matter.title(), "/matters/" + matter.id());
    }

    private List<DutyView> duties(Dossier dossier) {
        return dossier.start().duties().stream().sorted((a, b) -> a.procedure().compareTo(b.procedure()))
                .map(d -> new DutyView(texts.text("web.ribbon.procedure." + d.procedure().name()), d.required(),
                        ribbons.reason(d), law.articles(List.of(LegalBasis.parse(d.basis()))))).toList();
    }

    private List<ActLink> offered(MatterId id, Dossier dossier, Actor actor) {
        return acts.offered(dossier, actor).stream()
                .map(a -> new ActLink("/matters/" + id + "/acts/" + a.key(), names.act(a.key()))).toList();
    }

    private String ended(Dossier dossier) {
        if (dossier.withdrawal() != null) {
            return texts.text("web.matter.withdrawn", dossier.withdrawal().on(), dossier.withdrawal().reason());
        }
        return null;
    }
}
