package cn.fadu.recordkeeping;

import cn.fadu.ledger.RecordRefused;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The record's keys and checkpoints, and the step to new keys; the log-in's rules settle who reaches which. */
@Controller
@RequestMapping("/admin/record")
class RecordController {

    private static final int LONGEST_REASON = 200;

    private final RecordPages pages;
    private final RotateKeys rotate;
    private final Texts texts;

    RecordController(RecordPages pages, RotateKeys rotate, Texts texts) {
        this.pages = pages;
        this.rotate = rotate;
        this.texts = texts;
    }

    /**
     * The step to new keys.
     *
     * @param alone   whether they stand alone because the present one is not here
     * @param problem why it was not done, in words, or null
     */
    record NewKeyPage(String act, String reason, boolean alone, String problem) {
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("page", pages.page(actor));
        return "recordkeeping/recordPage";
    }

    @GetMapping("/new-key")
    String newKey(Model model) {
        return form(model, UUID.randomUUID().toString(), "", pages.closed().orElse(null));
    }

    @PostMapping("/new-key")
    String makeNewKey(@RequestParam UUID act, @RequestParam(defaultValue = "") String reason, Actor actor, Model model,
                      HttpServletResponse response, RedirectAttributes next) {
        Optional<String> problem = problem(reason.strip());
        if (problem.isEmpty()) {
            try {
                rotate.execute(new ActId(act), actor, reason.strip());
            } catch (RecordRefused unusable) {
                problem = Optional.of(pages.said("record.refusal.", unusable) + pages.said("record.remedy.", unusable));
            }
        }
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, act.toString(), reason, problem.get());
        }
        next.addFlashAttribute("flash", texts.text("record.new-key.done"));
        return "redirect:/admin/record";
    }

    private Optional<String> problem(String reason) {
        return reason.isEmpty() || reason.length() > LONGEST_REASON ? Optional.of(texts.text("problem.record.reason")) : pages.closed();
    }

    private String form(Model model, String act, String reason, String problem) {
        model.addAttribute("page", new NewKeyPage(act, reason, pages.isAlone(), problem));
        return "recordkeeping/newKeyPage";
    }
}
