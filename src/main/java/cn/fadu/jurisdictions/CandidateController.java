package cn.fadu.jurisdictions;

import cn.fadu.jurisdictions.CandidatePage.Preview;
import cn.fadu.matter.RecordVersions;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.RefusedProfile;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step to a further profile: a file is checked, shown with what it would change, and adopted for a reason. */
@Controller
@RequestMapping("/profiles/candidate")
class CandidateController {

    private static final int LONGEST_REASON = 200;

    private final Candidates candidates;
    private final CandidatePages pages;
    private final AdoptProfile adopt;
    private final RecordVersions record;
    private final Texts texts;

    CandidateController(Candidates candidates, CandidatePages pages, AdoptProfile adopt, RecordVersions record, Texts texts) {
        this.candidates = candidates;
        this.pages = pages;
        this.adopt = adopt;
        this.record = record;
        this.texts = texts;
    }

    @GetMapping
    String form(Model model) {
        return show(model, new CandidatePage(UUID.randomUUID().toString(), "", List.of(), null));
    }

    /** A file that was chosen goes before what stands in the form. */
    @PostMapping
    String check(@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String text,
                 @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String reason, Actor actor,
                 Model model, HttpServletResponse response) throws IOException {
        String sent = text;
        try {
            if (file != null && !file.isEmpty()) {
                sent = "";
                sent = CandidateText.of(file);
            }
            sent = CandidateText.unified(sent);
            if (sent.isBlank()) {
                return refused(model, response, "", List.of(texts.text("profiles.problem.no-file")));
            }
            Profiles.Candidate candidate = candidates.check(actor, sent);
            return show(model, new CandidatePage(UUID.randomUUID().toString(), sent, List.of(),
                    pages.preview(actor, candidate, page, reason, null)));
        } catch (RefusedProfile | OtherOrganException why) {
            return refused(model, response, sent, pages.problems(why));
        }
    }

    @PostMapping("/adopt")
    String adopt(@RequestParam UUID act, @RequestParam(defaultValue = "") String text,
                 @RequestParam(defaultValue = "") String reason, Actor actor, Model model, HttpServletResponse response,
                 RedirectAttributes next) {
        String sent = CandidateText.unified(text);
        try {
            if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
                Preview preview = pages.preview(actor, candidates.check(actor, sent), 1, reason,
                        texts.text("profiles.problem.reason"));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return show(model, new CandidatePage(act.toString(), sent, List.of(), preview));
            }
            adopt.execute(new ActId(act), actor, sent, reason.strip());
        } catch (RefusedProfile | OtherOrganException why) {
            return refused(model, response, sent, pages.problems(why));
        }
        record.execute();
        next.addFlashAttribute("flash", texts.text("profiles.adopted"));
        return "redirect:/profiles";
    }

    private String refused(Model model, HttpServletResponse response, String text, List<String> problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, new CandidatePage(UUID.randomUUID().toString(), text, problems, null));
    }

    private static String show(Model model, CandidatePage page) {
        model.addAttribute("page", page);
        return "jurisdictions/candidatePage";
    }
}
