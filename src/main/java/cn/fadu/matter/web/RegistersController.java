package cn.fadu.matter.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.SetNumbers;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.numbering.NumberRegister;
import cn.fadu.numbering.NumberRegister.Line;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Registers of document numbers (台账), by kind and year. Every number shows; of matters only what the actor may read. */
@Controller
class RegistersController {

    private final NumberRegister register;
    private final MatterTitles titles;
    private final MatterAccess access;
    private final Directory directory;
    private final Sheets sheets;
    private final Texts texts;

    RegistersController(NumberRegister register, MatterTitles titles, MatterAccess access, Directory directory, Sheets sheets,
                        Texts texts) {
        this.register = register;
        this.titles = titles;
        this.access = access;
        this.directory = directory;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/registers")
    String list(Actor actor, Model model) {
        return page(actor, null, 0, model);
    }

    @GetMapping("/registers/{kind}/{year}")
    String show(@PathVariable String kind, @PathVariable int year, Actor actor, Model model) {
        return page(actor, kind(kind), year, model);
    }

    @GetMapping("/registers/{kind}/{year}/list.xlsx")
    void sheet(@PathVariable String kind, @PathVariable int year, Actor actor, HttpServletResponse response) throws IOException {
        requireReader(actor);
        DocumentKind asked = kind(kind);
        List<Line> lines = register.lines(actor.organ(), asked, year);
        Map<MatterId, String> readable = readable(lines, actor);
        sheets.send(response, new Sheet(title(asked, year), Stream.of("prints.col.document-number", "web.col.matter",
                "prints.col.given-on", "prints.col.who", "prints.col.entry", "prints.col.note").map(key -> texts.text(key)).toList(),
                lines.stream().map(l -> Sheet.row(l.number(), readable.get(l.matter()), l.on(), directory.personName(l.person()),
                        l.sequence(), note(l))).toList()));
    }

    private String page(Actor actor, DocumentKind open, int year, Model model) {
        requireReader(actor);
        List<RegistersPage.Volume> volumes = register.volumes(actor.organ()).stream().map(v -> new RegistersPage.Volume(
                href(v.kind(), v.year()), title(v.kind(), v.year()), v.count(), v.kind() == open && v.year() == year)).toList();
        List<Line> lines = open == null ? List.of() : register.lines(actor.organ(), open, year);
        Map<MatterId, String> readable = readable(lines, actor);
        model.addAttribute("page", new RegistersPage(volumes, open == null ? null : title(open, year),
                directory.organName(actor.organ()), open == null ? null : href(open, year) + "/list.xlsx",
                lines.stream().map(l -> row(l, readable)).toList(), SetNumbers.isAllowed(actor)));
        return "matter/registersPage";
    }

    private RegistersPage.Row row(Line line, Map<MatterId, String> readable) {
        String title = readable.get(line.matter());
        return new RegistersPage.Row(line.number(), title == null ? texts.text("prints.register.hidden") : title,
                title == null ? null : RecordPieces.href(line.matter(), line.sequence()), texts.date(line.on()),
                directory.personName(line.person()), note(line));
    }

    private Map<MatterId, String> readable(List<Line> lines, Actor actor) {
        return titles.of(lines.stream().map(Line::matter).distinct().filter(m -> access.mayRead(actor, m)).toList())
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().title()));
    }

    private String note(Line line) {
        return line.takenBack() ? texts.text("prints.register.void") : line.byHand() ? texts.text("prints.register.by-hand") : "";
    }

    private String title(DocumentKind kind, int year) {
        return texts.text("prints.register.title", texts.text("prints.kind." + kind.name()), String.valueOf(year));
    }

    private static String href(DocumentKind kind, int year) {
        return "/registers/" + kind.name() + "/" + year;
    }

    private static DocumentKind kind(String kind) {
        return Stream.of(DocumentKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void requireReader(Actor actor) {
        if (!Access.readsMatters(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
