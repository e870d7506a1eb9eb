package cn.fadu.matter.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Stage;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.matter.web.MattersPage.Choice;
import cn.fadu.matter.web.MattersPage.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The matters somebody may read. */
@Controller
class MattersController {

    private static final int PAGE = 25;
    private static final PostKind UNDERTAKER = new PostKind("undertaker");

    private final MatterRows matters;
    private final Directory directory;
    private final Texts texts;

    MattersController(MatterRows matters, Directory directory, Texts texts) {
        this.matters = matters;
        this.directory = directory;
        this.texts = texts;
    }

    @GetMapping("/matters")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String stage,
                @RequestParam(defaultValue = "") String unit, @RequestParam(required = false) String after, Actor actor,
                Model model) {
        String title = q.strip();
        List<MatterRow> found = matters.page(actor, new MatterRows.Filter(title, stage, unit), Keys.matter(after), PAGE + 1);
        List<MatterRow> shown = found.stream().limit(PAGE).toList();
        String next = found.size() <= PAGE ? null : UriComponentsBuilder.fromPath("/matters").queryParam("q", "{q}")
                .queryParam("stage", "{stage}").queryParam("unit", "{unit}").queryParam("after", "{after}")
                .encode().buildAndExpand(title, stage, unit, Keys.of(shown.get(PAGE - 1))).toUriString();
        model.addAttribute("page", new MattersPage(shown.stream().map(m -> row(m, actor)).toList(), title, stage, unit,
                Stream.of(Stage.values()).map(s -> new Choice(s.name(), texts.text("web.matter.stage." + s.name()),
                        s.name().equals(stage))).toList(),
                matters.units(actor).stream().map(u -> new Choice(u.value(), directory.unitName(actor.organ(), u),
                        u.value().equals(unit))).toList(),
                next, !title.isEmpty() || !stage.isEmpty() || !unit.isEmpty(),
                actor.post().equals(UNDERTAKER), Access.importsPast(actor)));
        return "matter/mattersPage";
    }

    private Row row(MatterRow m, Actor actor) {
        return new Row("/matters/" + m.id(), m.title(), m.decisionClass() == null ? texts.text("imports.not-recorded")
                        : texts.text("fact.DecisionClass." + m.decisionClass()),
                directory.unitName(actor.organ(), m.leadUnit()), texts.text("web.matter.stage." + m.stage()),
                texts.date(m.startedOn()), texts.dateTime(m.changedAt()));
    }
}
