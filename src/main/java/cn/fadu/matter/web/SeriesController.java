package cn.fadu.matter.web;

import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.SetNumbers;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.numbering.DocumentNumbers;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the organ numbers its documents: prefix and next number of each kind, for the head of the office. */
@Controller
class SeriesController {

    private final SetNumbers setNumbers;
    private final DocumentNumbers numbers;
    private final OfficialClock clock;
    private final Texts texts;

    SeriesController(SetNumbers setNumbers, DocumentNumbers numbers, OfficialClock clock, Texts texts) {
        this.setNumbers = setNumbers;
        this.numbers = numbers;
        this.clock = clock;
        this.texts = texts;
    }

    /** What templates/matter/seriesPage.html shows. */
    record Page(int year, List<Row> rows) {
    }

    /**
     * A kind of documents.
     *
     * @param example the next number as it will be written
     * @param field   the field with the problem, null for none
     */
    record Row(String kind, String name, String example, String prefix, String next, String actId, String field, String problem) {
    }

    @GetMapping("/registers/series")
    String show(Actor actor, Model model) {
        requireHead(actor);
        return page(Stream.of(DocumentKind.values()).map(k -> row(k, actor)).toList(), model);
    }

    @PostMapping("/registers/series/{kind}")
    String set(@PathVariable String kind, @RequestParam(required = false) String actId,
               @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "") String next, Actor actor,
               HttpServletResponse response, Model model, RedirectAttributes flash) {
        requireHead(actor);
        DocumentKind set = Stream.of(DocumentKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<FieldProblem> problem = next.matches("[0-9]{1,9}")
                ? setNumbers.execute(Asked.act(actId), actor, set, prefix.strip(), Integer.parseInt(next))
                : Optional.of(FieldProblem.of("next", "problem.number-no-number"));
        if (problem.isEmpty()) {
            flash.addFlashAttribute("flash", texts.text("prints.series.done", name(set)));
            return "redirect:/registers/series";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(Stream.of(DocumentKind.values()).map(k -> k == set ? row(k, actor, prefix, next, problem.get()) : row(k, actor))
                .toList(), model);
    }

    private String page(List<Row> rows, Model model) {
        model.addAttribute("page", new Page(clock.today().getYear(), rows));
        return "matter/seriesPage";
    }

    private Row row(DocumentKind kind, Actor actor) {
        String prefix = numbers.prefix(actor.organ(), kind);
        int next = numbers.nextSerial(actor.organ(), kind, clock.today());
        return new Row(kind.name(), name(kind), prefix + "〔" + clock.today().getYear() + "〕" + next + "号", prefix,
                String.valueOf(next), UUID.randomUUID().toString(), null, null);
    }

    private Row row(DocumentKind kind, Actor actor, String prefix, String next, FieldProblem problem) {
        Row stands = row(kind, actor);
        return new Row(stands.kind(), stands.name(), stands.example(), prefix, next, stands.actId(), problem.field(),
                texts.text(problem.message(), problem.arguments()));
    }

    private String name(DocumentKind kind) {
        return texts.text("prints.kind." + kind.name());
    }

    private static void requireHead(Actor actor) {
        if (!SetNumbers.isAllowed(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
