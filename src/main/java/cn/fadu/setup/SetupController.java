package cn.fadu.setup;

import cn.fadu.identity.Directory;
import cn.fadu.identity.EnterStaff;
import cn.fadu.identity.EnterStaff.Appointed;
import cn.fadu.identity.OrganEntry;
import cn.fadu.identity.ProposeRights;
import cn.fadu.identity.RightChange;
import cn.fadu.identity.RightChanges;
import cn.fadu.identity.StaffLists;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffProblem;
import cn.fadu.matter.RecordVersions;
import cn.fadu.setup.ProfileNames.Choice;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The system administrator's way through the set-up: organ, first security administrator, supervision; for the rest see {@link StaffController}. */
@Controller
@RequestMapping("/admin/setup")
class SetupController {

    private final SetupPages pages;
    private final EnterStaff enter;
    private final ProposeRights propose;
    private final RightChanges changes;
    private final StaffLists staff;
    private final Directory directory;
    private final ProfileNames profiles;
    private final RecordVersions versions;
    private final Texts texts;

    SetupController(SetupPages pages, EnterStaff enter, ProposeRights propose, RightChanges changes, StaffLists staff,
                    Directory directory, ProfileNames profiles, RecordVersions versions, Texts texts) {
        this.pages = pages;
        this.enter = enter;
        this.propose = propose;
        this.changes = changes;
        this.staff = staff;
        this.directory = directory;
        this.profiles = profiles;
        this.versions = versions;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("page", pages.page(actor));
        return "setup/setupPage";
    }

    @GetMapping("/organ")
    String organ(Actor actor, Model model) {
        OrganEntry organ = staff.organ(actor.organ());
        return organ(actor, model, new FormPage(Map.of("nameZh", organ.nameZh(), "nameEn", organ.nameEn(), "level", organ.level(),
                "profile", organ.profile()), Map.of()));
    }

    @PostMapping("/organ")
    String changeOrgan(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response,
                       RedirectAttributes next) {
        String profile = typed.getOrDefault("profile", "");
        List<StaffProblem> problems = enter.changeOrgan(actor, new OrganEntry(typed.getOrDefault("nameZh", ""),
                typed.getOrDefault("nameEn", ""), typed.getOrDefault("level", ""), profiles.isOne(profile) ? profile : ""));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return organ(actor, model, FormPage.refused(typed, problems, texts));
        }
        versions.execute();
        next.addFlashAttribute("flash", texts.text("setup.organ.changed"));
        return "redirect:/admin/setup";
    }

    @GetMapping("/security")
    String security(Actor actor, Model model) {
        if (enter.hasSecurityAdministrator(actor.organ())) {
            return "redirect:/admin/setup";
        }
        model.addAttribute("form", FormPage.empty());
        return "setup/securityPage";
    }

    /** Shows the password of the one appointed, this once. */
    @PostMapping("/security")
    String appoint(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response) {
        Appointed appointed = enter.appointSecurityAdministrator(actor, new NewPerson(typed.getOrDefault("login", ""),
                typed.getOrDefault("nameZh", ""), typed.getOrDefault("nameEn", "")));
        if (!appointed.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", FormPage.refused(typed, appointed.problems(), texts));
            return "setup/securityPage";
        }
        if (appointed.slip() == null) {
            return "redirect:/admin/setup";
        }
        model.addAttribute("page", SlipsPage.of(List.of(appointed.slip()), "/admin/setup", directory, actor.organ()));
        return "setup/slipsPage";
    }

    /** Organs that could see the findings about this one, those that do, and those proposed. */
    record SupervisionPage(List<Choice> choices, List<String> present, List<String> proposed) {
    }

    @GetMapping("/supervision")
    String supervision(Actor actor, Model model) {
        List<OrganId> present = changes.supervisors(actor.organ());
        List<OrganId> proposed = changes.open(actor.organ()).stream().map(RightChange::supervisor).filter(Objects::nonNull).toList();
        List<Choice> choices = directory.organs().stream().filter(o -> !o.equals(actor.organ()) && !present.contains(o)
                && !proposed.contains(o)).map(o -> new Choice(o.value(), directory.organName(o))).toList();
        model.addAttribute("page", new SupervisionPage(choices, present.stream().map(directory::organName).toList(),
                proposed.stream().map(directory::organName).toList()));
        return "setup/supervisionPage";
    }

    @PostMapping("/supervision")
    String propose(@RequestParam(defaultValue = "") String supervisor, Actor actor, RedirectAttributes next) {
        boolean known = directory.organs().stream().map(OrganId::value).anyMatch(supervisor::equals);
        if (known && propose.supervisor(actor, new OrganId(supervisor))) {
            next.addFlashAttribute("flash", texts.text("setup.proposed"));
        }
        return "redirect:/admin/setup/supervision";
    }

    private String organ(Actor actor, Model model, FormPage form) {
        model.addAttribute("form", form);
        model.addAttribute("code", actor.organ().value());
        model.addAttribute("levels", OrganEntry.LEVELS);
        model.addAttribute("profiles", profiles.choices());
        return "setup/organPage";
    }
}
