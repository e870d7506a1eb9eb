package cn.fadu.findings.web;

import cn.fadu.documents.DocumentRefused;
import cn.fadu.documents.Documents;
import cn.fadu.findings.Finding;
import cn.fadu.findings.FindingLife;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.LifeFact.CorrectionDemanded;
import cn.fadu.findings.LifeFact.CorrectionReported;
import cn.fadu.findings.LifeRows;
import cn.fadu.findings.LifeRows.Correction;
import cn.fadu.findings.LifeStep;
import cn.fadu.findings.web.CorrectionPage.Line;
import cn.fadu.identity.Directory;
import cn.fadu.identity.KeptInput;
import cn.fadu.identity.Posts;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What auditors ask a unit to put right, for its head, and what the head answers. For anybody else there is none of it. */
@Controller
class CorrectionController {

    private static final String TEMPLATE = "findings/correctionPage";
    private static final int SOON = 5;

    private final LifeRows rows;
    private final FindingRows findings;
    private final FindingLife life;
    private final LifeViews views;
    private final FindingTexts words;
    private final Documents documents;
    private final MatterAccess access;
    private final Directory directory;
    private final KeptInput kept;
    private final OfficialClock clock;
    private final Texts texts;

    CorrectionController(LifeRows rows, FindingRows findings, FindingLife life, LifeViews views, FindingTexts words,
                         Documents documents, MatterAccess access, Directory directory, KeptInput kept, OfficialClock clock, Texts texts) {
        this.rows = rows;
        this.findings = findings;
        this.life = life;
        this.views = views;
        this.words = words;
        this.documents = documents;
        this.access = access;
        this.directory = directory;
        this.kept = kept;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/corrections")
    String list(Actor actor, Model model) {
        requireHead(actor);
        model.addAttribute("page", new CorrectionPage(directory.unitName(actor.organ(), actor.unit()),
                rows.corrections(actor).stream().map(c -> line(c, findings.find(c.finding()).orElseThrow())).toList(), null, "", null,
                List.of(), List.of(), "", Map.of(), Map.of()));
        return "findings/correctionsPage";
    }

    @GetMapping("/corrections/{id}")
    String show(@PathVariable String id, Actor actor, HttpServletRequest request, Model model) {
        Map<String, String> typed = new LinkedHashMap<>();
        kept.take(request.getRequestURI()).ifPresent(fields -> fields.forEach((name, values) -> typed.put(name, values.get(0))));
        model.addAttribute("page", page(correction(id, actor), actor, typed, Map.of()));
        return TEMPLATE;
    }

    @PostMapping("/corrections/{id}")
    String report(@PathVariable String id, @RequestParam(defaultValue = "") String text, @RequestParam(required = false) String actId,
                  @RequestParam(required = false) MultipartFile document, Actor actor, HttpServletResponse response, Model model,
                  RedirectAttributes flash) {
        Correction correction = correction(id, actor);
        Map<String, String> problems;
        try {
            problems = life.perform(correction.finding(), LifeStep.REPORT, Asked.act(actId), actor,
                    new FindingLife.Input(text, null, null, null, text.isBlank() ? null : filed(document, actor)));
        } catch (DocumentRefused refused) {
            problems = Map.of("document", texts.text(refused.messageKey(), refused.name()));
        }
        if (problems.isEmpty()) {
            flash.addFlashAttribute("flash", texts.text("findings.done.REPORT"));
            return "redirect:/corrections/" + correction.finding();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> inWords = new LinkedHashMap<>();
        problems.forEach((field, key) -> inWords.put(field, texts.textOr(key, key)));
        model.addAttribute("page", page(correction(id, actor), actor, Map.of("text", text), inWords));
        return TEMPLATE;
    }

    private DocumentId filed(MultipartFile document, Actor actor) {
        if (document == null || document.getOriginalFilename() == null || document.getOriginalFilename().isEmpty()) {
            return null;
        }
        try (InputStream content = document.getInputStream()) {
            return documents.file(content, document.getOriginalFilename(), actor, null, actor.organ()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CorrectionPage page(Correction correction, Actor actor, Map<String, String> typed, Map<String, String> problems) {
        Finding finding = findings.find(correction.finding()).orElseThrow();
        List<LifeRows.Step> steps = rows.steps(finding);
        return new CorrectionPage(directory.unitName(actor.organ(), actor.unit()), List.of(), line(correction, finding),
                words.sentence(finding.rule()), access.mayRead(actor, finding.matter()) ? "/matters/" + finding.matter() : null,
                steps.stream().filter(s -> s.fact() instanceof CorrectionDemanded d && d.unit().equals(actor.unit().value()))
                        .map(s -> views.ofUnit(s, finding)).toList(),
                steps.stream().filter(s -> s.fact() instanceof CorrectionReported && s.entry().actor().unit().equals(actor.unit()))
                        .map(s -> views.view(s, finding)).toList(), UUID.randomUUID().toString(), typed, problems);
    }

    private Line line(Correction correction, Finding finding) {
        long days = ChronoUnit.DAYS.between(clock.today(), correction.until());
        String left = !correction.open() ? texts.text("findings.correction.answered")
                : days < 0 ? texts.text("findings.correction.over", -days) : texts.text("findings.correction.left", days);
        return new Line("/corrections/" + correction.finding(), finding.title(), words.rule(finding.rule()),
                words.articles(finding.rule()), texts.date(correction.until()), left,
                !correction.open() ? "green" : days < 0 ? "red" : days <= SOON ? "amber" : "blue", correction.open());
    }

    private Correction correction(String id, Actor actor) {
        requireHead(actor);
        Correction correction = rows.correction(FindingController.asked(id)).filter(c -> c.unit().equals(actor.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        findings.find(correction.finding()).filter(f -> f.organ().equals(actor.organ()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return correction;
    }

    private static void requireHead(Actor actor) {
        if (!Posts.isHead(actor.post())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
