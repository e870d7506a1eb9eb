package cn.fadu.findings.web;

import cn.fadu.findings.Finding;
import cn.fadu.findings.FindingLife;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.LifeStep;
import cn.fadu.findings.Supervision;
import cn.fadu.identity.KeptInput;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UuidId;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a finding and the steps of its life. One of an organ that the auditor has nothing to do with is not there. */
@Controller
class FindingController {

    private static final String TEMPLATE = "findings/findingPage";
    private static final String[] FIELDS = {"text", "evidence", "unit", "until"};

    private final FindingRows findings;
    private final FindingPages pages;
    private final FindingLife life;
    private final Supervision supervision;
    private final KeptInput kept;
    private final Texts texts;

    FindingController(FindingRows findings, FindingPages pages, FindingLife life, Supervision supervision, KeptInput kept, Texts texts) {
        this.findings = findings;
        this.pages = pages;
        this.life = life;
        this.supervision = supervision;
        this.kept = kept;
        this.texts = texts;
    }

    @GetMapping("/findings/{id}")
    String show(@PathVariable String id, Actor actor, HttpServletRequest request, Model model) {
        Map<String, String> typed = new LinkedHashMap<>();
        kept.take(request.getRequestURI()).ifPresent(fields -> fields.forEach((name, values) -> typed.put(name, values.get(0))));
        model.addAttribute("page", pages.page(finding(id, actor), actor,
                typed.isEmpty() ? FindingPages.Sent.NOTHING : new FindingPages.Sent(typed.getOrDefault("step", ""), typed, Map.of())));
        return TEMPLATE;
    }

    @PostMapping("/findings/{id}")
    String perform(@PathVariable String id, @RequestParam String step, @RequestParam(required = false) String actId, Actor actor,
                   HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
        Finding finding = finding(id, actor);
        LifeStep wanted = LifeStep.of(step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            typed.put(field, request.getParameter(field) == null ? "" : request.getParameter(field));
        }
        Map<String, String> problems = life.perform(finding.id(), wanted, Asked.act(actId), actor, new FindingLife.Input(
                typed.get("text"), typed.get("evidence"), typed.get("unit"), typed.get("until"), null));
        if (problems.isEmpty()) {
            flash.addFlashAttribute("flash", texts.text("findings.done." + wanted.name()));
            return "redirect:/findings/" + finding.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(finding(id, actor), actor, new FindingPages.Sent(step, typed, problems)));
        return TEMPLATE;
    }

    private Finding finding(String id, Actor actor) {
        return findings.find(asked(id)).filter(f -> supervision.organsOf(actor).contains(f.organ()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static UUID asked(String id) {
        return Asked.id(id, UuidId::parse);
    }
}
