package cn.fadu.initiation.web;

import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.CatalogueFile.Adjustment;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.catalogue.OpenCatalogue;
import cn.fadu.initiation.web.CataloguePage.Change;
import cn.fadu.initiation.web.CataloguePage.Line;
import cn.fadu.initiation.web.CataloguePage.Link;
import cn.fadu.initiation.web.CataloguePage.Made;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the catalogue of a year was made and adjusted, and what this actor can do about it. */
@Component
class CatalogueOverview {

    private static final Set<String> ACTS = Set.of("act_handInCatalogueProposal", "act_enterCatalogueProposal",
            "act_proposeCatalogueAdjustment", "act_endCatalogueYear");

    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Acts acts;
    private final MatterAccess access;
    private final ModelNames names;
    private final OfficialClock clock;
    private final Texts texts;

    CatalogueOverview(Catalogue catalogue, Dossiers dossiers, Acts acts, MatterAccess access, ModelNames names,
                      OfficialClock clock, Texts texts) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.acts = acts;
        this.access = access;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    /** Null while nobody has opened the catalogue of the year. */
    Made made(Actor actor, int year) {
        Optional<MatterId> matter = catalogue.matterOf(actor.organ(), year);
        return matter.isEmpty() ? null : made(matter.get(), dossiers.get(matter.get()).orElseThrow(), actor);
    }

    /** The years whose catalogue this actor can open: the one shown, and the next. */
    List<Link> opening(Actor actor, int shown) {
        int now = clock.today().getYear();
        return !OpenCatalogue.isFor(actor) ? List.of() : Stream.of(shown, now + 1).distinct().sorted().filter(y -> y >= now)
                .filter(y -> isFree(actor, y)).map(y -> new Link("/catalogue/open?year=" + y,
                        texts.text("web.catalogue.open", String.valueOf(y)))).toList();
    }

    private boolean isFree(Actor actor, int year) {
        return catalogue.matterOf(actor.organ(), year)
                .map(m -> dossiers.get(m).orElseThrow().catalogue().isRefused()).orElse(true);
    }

    private Made made(MatterId matter, Dossier dossier, Actor actor) {
        CatalogueFile file = dossier.catalogue();
        boolean mayRead = access.mayRead(actor, matter);
        List<Link> offered = !mayRead ? List.of() : acts.offered(dossier, actor).stream().filter(a -> ACTS.contains(a.key()))
                .map(a -> new Link("/matters/" + matter + "/acts/" + a.key(), names.act(a.key()))).toList();
        return new Made(mayRead ? "/matters/" + matter : null, state(file), lines(file),
                file.adjustments().stream().map(this::change).toList(), offered);
    }

    /** What there is to say before anything is published, or of a nil return; otherwise null. */
    private String state(CatalogueFile file) {
        if (file.published() == null) {
            return texts.text(file.isRefused() ? "web.catalogue.refused" : "web.catalogue.under-way");
        }
        return !file.isNil() ? null : file.compiled().nilReason() == null ? texts.text("web.catalogue.nil")
                : texts.text("web.catalogue.nil-because", file.compiled().nilReason());
    }

    private List<Line> lines(CatalogueFile file) {
        List<Line> lines = new ArrayList<>();
        if (file.published() != null) {
            lines.add(new Line("", texts.text("web.catalogue.version", file.version())));
        }
        CatalogueConsented consent = file.consent();
        if (consent != null && file.published() != null) {
            lines.add(new Line(texts.text("web.catalogue.consent"), joined(consent.number(), texts.date(consent.on()))));
        }
        if (file.published() != null) {
            lines.add(new Line(texts.text("web.catalogue.publication"), joined(texts.date(file.published().on()),
                    channels(file.published().channels()), file.published().address())));
        }
        return lines;
    }

    private Change change(Adjustment a) {
        String what = texts.text("web.catalogue.adjustment." + a.proposed().change().name());
        String item = texts.text("web.catalogue.item", a.proposed().content().number(), a.proposed().content().title());
        String how = a.published() != null
                ? joined(a.consent() == null ? null : a.consent().number(), texts.date(a.published().on()))
                : texts.text(a.isOpen() ? "web.catalogue.adjustment.running" : "web.catalogue.adjustment.refused");
        return new Change(what, item, a.proposed().reason(), how, a.published() != null ? "green" : a.isOpen() ? "blue" : "");
    }

    private String channels(Collection<Channel> channels) {
        return channels.isEmpty() ? null
                : texts.list(channels.stream().sorted().map(c -> texts.text("web.catalogue.channel." + c.name())).toList());
    }

    private static String joined(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(p -> p != null && !p.isBlank()).toList());
    }
}
