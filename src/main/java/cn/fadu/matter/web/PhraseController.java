package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Phrases;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which one keeps one's own phrases. */
@Controller
class PhraseController {

    private final Phrases phrases;
    private final CommonPhrases common;
    private final Texts texts;

    PhraseController(Phrases phrases, CommonPhrases common, Texts texts) {
        this.phrases = phrases;
        this.common = common;
        this.texts = texts;
    }

    @GetMapping("/phrases")
    String show(Actor actor, Model model) {
        model.addAttribute("own", phrases.of(actor));
        model.addAttribute("common", common.common());
        model.addAttribute("longest", Phrases.LONGEST);
        return "worklist/phrasesPage";
    }

    @PostMapping("/phrases")
    String add(@RequestParam(defaultValue = "") String words, Actor actor, RedirectAttributes next) {
        String text = words.strip();
        if (!text.isEmpty() && text.length() <= Phrases.LONGEST) {
            next.addFlashAttribute("flash", phrases.add(actor, text) ? texts.text("phrase.added")
                    : texts.text("phrase.too-many", Phrases.MOST));
        }
        return "redirect:/phrases";
    }

    @PostMapping("/phrases/{id}/remove")
    String remove(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        phrases.remove(actor, id);
        next.addFlashAttribute("flash", texts.text("phrase.removed"));
        return "redirect:/phrases";
    }
}
