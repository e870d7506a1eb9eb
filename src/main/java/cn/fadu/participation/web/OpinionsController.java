package cn.fadu.participation.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalValue;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.matter.web.Asked;
import cn.fadu.participation.Opinions;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The opinions of the public on a matter, in the order of their registration. Who gave one is named to the undertaking unit
 * only; others see whether a name is on file.
 */
@Controller
class OpinionsController {

    private static final int PAGE = 50;
    private static final int SHEET_PAGE = 500;

    private final Opinions opinions;
    private final PersonalValueStore people;
    private final PersonalNames names;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final OpinionWays ways;
    private final Sheets sheets;
    private final Texts texts;

    OpinionsController(Opinions opinions, PersonalValueStore people, PersonalNames names, Dossiers dossiers,
                       MatterAccess access, OpinionWays ways, Sheets sheets, Texts texts) {
        this.opinions = opinions;
        this.people = people;
        this.names = names;
        this.dossiers = dossiers;
        this.access = access;
        this.ways = ways;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/matters/{id}/opinions")
    String list(@PathVariable String id, @RequestParam(defaultValue = "0") long after, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        Dossier dossier = readable(matter, actor);
        List<Opinions.Listed> page = opinions.list(matter, after, PAGE + 1);
        boolean named = dossier.start().leadUnit().equals(actor.unit());
        String home = "/matters/" + matter;
        model.addAttribute("page", new OpinionsPage(dossier.start().title(), home, opinions.count(matter),
                named(page.stream().limit(PAGE).toList(), named).stream().map(o -> row(o, home)).toList(),
                page.size() > PAGE ? home + "/opinions?after=" + page.get(PAGE - 1).sequence() : null,
                groups(dossier)));
        return "participation/opinionsPage";
    }

    private List<OpinionsPage.GroupRow> groups(Dossier dossier) {
        AdoptionSummarised summary = dossier.participation().summary();
        return summary == null ? List.of() : summary.groups().stream().map(g -> new OpinionsPage.GroupRow(g.opinion(),
                g.count(), texts.text("fact.Disposition." + g.disposition()), g.reason())).toList();
    }

    @GetMapping("/matters/{id}/opinions.xlsx")
    void sheet(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        MatterId matter = Asked.matter(id);
        boolean named = readable(matter, actor).start().leadUnit().equals(actor.unit());
        sheets.send(response, new Sheet(texts.text("web.tab.opinions"), List.of(texts.text("prints.col.number"),
                texts.text("web.opinions.received"), texts.text("web.opinions.way"), texts.text("prints.col.clause"),
                texts.text("web.opinions.content"), texts.text("web.opinions.person")),
                Sheet.paged((Named last) -> named(opinions.list(matter, last == null ? 0 : last.opinion().sequence(), SHEET_PAGE),
                        named), o -> row(o))));
    }

    private Dossier readable(MatterId matter, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An opinion and who gave it, as its reader may know. */
    private record Named(Opinions.Listed opinion, String person) {
    }

    private List<Named> named(List<Opinions.Listed> page, boolean named) {
        Map<PersonalText, PersonalValue> values = people.find(page.stream().map(Opinions.Listed::from).filter(Objects::nonNull)
                .toList());
        return page.stream().map(o -> new Named(o, person(o, values.get(o.from()), named))).toList();
    }

    private List<Object> row(Named named) {
        Opinions.Listed o = named.opinion();
        return Sheet.row(o.sequence(), o.receivedOn(), ways.text(o.way()), o.clause(), o.content(), named.person());
    }

    private OpinionsPage.Row row(Named named, String home) {
        Opinions.Listed o = named.opinion();
        return new OpinionsPage.Row(o.sequence(), texts.date(o.receivedOn()), ways.text(o.way()), o.clause(), o.content(),
                named.person(), home + "/opinions/" + o.sequence() + "/receipt");
    }

    private String person(Opinions.Listed o, PersonalValue value, boolean named) {
        if (o.from() == null) {
            return texts.text("web.opinions.anonymous");
        }
        return named || value == null || value.isErased() ? names.inWords(value) : texts.text("web.opinions.named");
    }
}
