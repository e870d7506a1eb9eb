package cn.fadu.findings.web;

import cn.fadu.findings.AskJudging;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.Supervision;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of findings; that only auditors reach it is settled where addresses are secured. */
@Controller
class FindingsController {

    private final FindingsPages pages;
    private final FindingRows findings;
    private final Supervision supervision;
    private final AskJudging judging;
    private final Sheets sheets;
    private final Texts texts;

    FindingsController(FindingsPages pages, FindingRows findings, Supervision supervision, AskJudging judging, Sheets sheets,
                       Texts texts) {
        this.pages = pages;
        this.findings = findings;
        this.supervision = supervision;
        this.judging = judging;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/findings")
    String show(@ModelAttribute("query") FindingQuery query, Actor actor, Model model) {
        model.addAttribute("page", pages.page(query, actor));
        return "findings/findingsPage";
    }

    @GetMapping("/findings/print")
    String print(@ModelAttribute("query") FindingQuery query, Actor actor, Model model) {
        model.addAttribute("page", pages.print(query, actor));
        return "findings/findingsPrintPage";
    }

    @GetMapping("/findings/list.xlsx")
    void sheet(@ModelAttribute("query") FindingQuery query, Actor actor, HttpServletResponse response) throws IOException {
        sheets.send(response, pages.sheet(query, actor));
    }

    @PostMapping("/findings/judge-all")
    String judgeAll(Actor actor, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", texts.text(judging.execute(actor) ? "findings.asked-for" : "findings.asked-already"));
        return "redirect:/findings";
    }

    /** The finding of a rule about a matter; the findings of the matter while it has not been judged. */
    @GetMapping("/findings/of/{matter}/{rule}")
    String of(@PathVariable String matter, @PathVariable String rule, Actor actor) {
        return findings.find(Asked.matter(matter), rule).filter(f -> supervision.organsOf(actor).contains(f.organ()))
                .map(f -> "redirect:/findings/" + f.id()).orElseGet(() -> "redirect:/findings?found=all&matter=" + Asked.matter(matter));
    }
}
