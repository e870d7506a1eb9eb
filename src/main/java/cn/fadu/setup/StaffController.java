package cn.fadu.setup;

import cn.fadu.identity.EnterStaff;
import cn.fadu.identity.EnterStaff.Outcome;
import cn.fadu.identity.StaffLists;
import cn.fadu.identity.StaffPlan;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.NewUnit;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Models;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units and people one by one; many at once are a workbook, see {@link StaffUploadController}. */
@Controller
@RequestMapping("/admin/setup")
class StaffController {

    private final EnterStaff enter;
    private final StaffLists staff;
    private final StaffPages pages;
    private final Models models;
    private final Texts texts;

    StaffController(EnterStaff enter, StaffLists staff, StaffPages pages, Models models, Texts texts) {
        this.enter = enter;
        this.staff = staff;
        this.pages = pages;
        this.models = models;
        this.texts = texts;
    }

    @GetMapping("/units")
    String units(Actor actor, Model model) {
        return units(actor, model, FormPage.empty());
    }

    @PostMapping("/units")
    String enterUnit(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response,
                     RedirectAttributes next) {
        Outcome outcome = enter.execute(actor, new StaffPlan(List.of(new NewUnit(text(typed, "code"), text(typed, "nameZh"),
                text(typed, "nameEn"), text(typed, "function"))), List.of(), List.of()), models.desks());
        if (!outcome.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return units(actor, model, FormPage.refused(typed, outcome.problems(), texts));
        }
        next.addFlashAttribute("flash", texts.text("setup.entered.unit", text(typed, "nameZh").strip()));
        return "redirect:/admin/setup/units";
    }

    private String units(Actor actor, Model model, FormPage form) {
        model.addAttribute("page", pages.units(actor));
        model.addAttribute("form", form);
        return "setup/unitsPage";
    }

    @GetMapping("/people")
    String people(Actor actor, Model model) {
        return people(actor, model, FormPage.empty());
    }

    /** Somebody new, or a further post for somebody there is: then the name may be left empty. */
    @PostMapping("/people")
    String enterPerson(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response,
                       RedirectAttributes next) {
        boolean known = text(typed, "nameZh").isBlank() && staff.people(actor.organ()).stream()
                .anyMatch(p -> p.person().value().equals(text(typed, "login").strip()));
        List<NewPerson> people = known ? List.of() : List.of(new NewPerson(text(typed, "login"), text(typed, "nameZh"),
                text(typed, "nameEn")));
        Outcome outcome = enter.execute(actor, new StaffPlan(List.of(), people, List.of(new WantedPost(text(typed, "login"),
                text(typed, "unit"), text(typed, "section"), text(typed, "post"), text(typed, "title"), ""))), models.desks());
        if (!outcome.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return people(actor, model, FormPage.refused(typed, outcome.problems(), texts));
        }
        next.addFlashAttribute("flash", texts.text("setup.entered.person", text(typed, "login").strip()));
        return "redirect:/admin/setup/people";
    }

    private String people(Actor actor, Model model, FormPage form) {
        model.addAttribute("page", pages.people(actor));
        model.addAttribute("form", form);
        return "setup/peoplePage";
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }
}
