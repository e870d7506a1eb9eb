package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of how the organ is administered; for its audit administrator, see {@link SecurityConfiguration}. */
@Controller
@RequestMapping("/admin/administration")
class AdministrationController {

    private final AdministrationPages pages;
    private final Sheets sheets;

    AdministrationController(AdministrationPages pages, Sheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Actor actor, Model model) {
        model.addAttribute("page", pages.page(actor, before));
        return "identity/administrationPage";
    }

    @GetMapping("/list.xlsx")
    void sheet(Actor actor, HttpServletResponse response) throws IOException {
        sheets.send(response, pages.sheet(actor));
    }
}
