package cn.fadu.setup;

import cn.fadu.identity.FirstStart;
import cn.fadu.identity.FirstStart.Beginning;
import cn.fadu.identity.OrganEntry;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffProblem;
import cn.fadu.matter.RecordVersions;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with which an empty database begins; afterwards it leads to the log-in. */
@Controller
@RequestMapping("/setup")
class FirstStartController {

    private static final String DEFAULT_PROFILE = "CN-national";

    private final FirstStart start;
    private final ProfileNames profiles;
    private final RecordVersions versions;
    private final Texts texts;

    FirstStartController(FirstStart start, ProfileNames profiles, RecordVersions versions, Texts texts) {
        this.start = start;
        this.profiles = profiles;
        this.versions = versions;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        return show(model, new FormPage(Map.of("level", "city", "profile", DEFAULT_PROFILE), Map.of()));
    }

    @PostMapping
    String begin(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        if (!start.isOpen()) {
            return "redirect:/login";
        }
        OrganEntry organ = new OrganEntry(text(typed, "nameZh"), text(typed, "nameEn"), text(typed, "level"), profile(typed));
        List<StaffProblem> problems = start.begin(new Beginning(text(typed, "oneTime"), text(typed, "code"), organ,
                new NewPerson(text(typed, "login"), text(typed, "personZh"), text(typed, "personEn")), text(typed, "chosen"),
                text(typed, "again")));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, FormPage.refused(typed, problems, texts));
        }
        versions.execute();
        return "redirect:/login?begun";
    }

    private String show(Model model, FormPage form) {
        if (!start.isOpen()) {
            return "redirect:/login";
        }
        model.addAttribute("form", form);
        model.addAttribute("levels", OrganEntry.LEVELS);
        model.addAttribute("profiles", profiles.choices());
        return "setup/firstStartPage";
    }

    /** What is no profile of ours counts as not chosen. */
    private String profile(Map<String, String> typed) {
        return profiles.isOne(text(typed, "profile")) ? text(typed, "profile") : "";
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }
}
