package cn.fadu.identity;

import cn.fadu.identity.AdministerAccounts.Outcome;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.sheets.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which administrators change something; who reaches which is settled in {@link SecurityConfiguration}. */
@Controller
@RequestMapping("/admin")
class AdminController {

    private static final Map<PostKind, String> OWN_PAGE = Map.of(Posts.SYSADMIN, "people",
            Posts.SECADMIN, "locks", Posts.AUDADMIN, "log");

    private final AdminPages pages;
    private final AdministerAccounts accounts;
    private final ProposeRights rights;
    private final RightChanges changes;
    private final ObjectProvider<SetUp> setUps;
    private final Sheets sheets;
    private final MessageSource messages;

    AdminController(AdminPages pages, AdministerAccounts accounts, ProposeRights rights, RightChanges changes,
                    ObjectProvider<SetUp> setUps, Sheets sheets, MessageSource messages) {
        this.pages = pages;
        this.accounts = accounts;
        this.rights = rights;
        this.changes = changes;
        this.setUps = setUps;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** Leads on to the page of the administrator's own; what was to be said on the way is said there. */
    @GetMapping
    String own(Actor actor, Model model, RedirectAttributes next) {
        next.addFlashAttribute("flash", model.getAttribute("flash"));
        if (Access.entersStaff(actor) && setUps.stream().anyMatch(s -> !s.isComplete(actor.organ()))) {
            return "redirect:/admin/setup";
        }
        if (Access.givesRights(actor) && !changes.open(actor.organ()).isEmpty()) {
            return "redirect:/admin/rights";
        }
        String page = OWN_PAGE.get(actor.post());
        if (page == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:/admin/" + page;
    }

    @GetMapping("/people")
    String people(Actor actor, Model model) {
        model.addAttribute("page", pages.people(actor));
        return "identity/peoplePage";
    }

    @PostMapping({"/people/{login}/enable", "/passwords/{login}/enable"})
    String enable(@PathVariable String login, Actor actor, RedirectAttributes next) {
        return setEnabled(login, true, actor, next);
    }

    @PostMapping({"/people/{login}/disable", "/passwords/{login}/disable"})
    String disable(@PathVariable String login, Actor actor, RedirectAttributes next) {
        return setEnabled(login, false, actor, next);
    }

    /** Proposes that the post ends with the present day. */
    @PostMapping("/people/posts/{holding}/end")
    String endPost(@PathVariable UUID holding, Actor actor, RedirectAttributes next) {
        if (rights.end(actor, holding)) {
            next.addFlashAttribute("flash", messages.getMessage("admin.people.end-proposed", null, LocaleContextHolder.getLocale()));
        }
        return "redirect:/admin/people";
    }

    @GetMapping("/locks")
    String locks(Actor actor, Model model) {
        model.addAttribute("page", pages.locks(actor));
        return "identity/locksPage";
    }

    @PostMapping("/locks/{login}/unlock")
    String unlock(@PathVariable String login, Actor actor, RedirectAttributes next) {
        if (accounts.unlock(actor, person(login)) == Outcome.DONE) {
            say(next, "admin.locks.unlocked", login);
        }
        return "redirect:/admin/locks";
    }

    @GetMapping("/people/list.xlsx")
    void peopleSheet(Actor actor, HttpServletResponse response) throws IOException {
        sheets.send(response, pages.peopleSheet(actor));
    }

    private String setEnabled(String login, boolean enabled, Actor actor, RedirectAttributes next) {
        if (accounts.setEnabled(actor, person(login), enabled) == Outcome.NOBODY) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        say(next, enabled ? "admin.people.enabled" : "admin.people.disabled", login);
        return Access.givesRights(actor) ? "redirect:/admin/passwords" : "redirect:/admin/people";
    }

    private void say(RedirectAttributes next, String key, String login) {
        next.addFlashAttribute("flash", messages.getMessage(key, new Object[] {login}, LocaleContextHolder.getLocale()));
    }

    private static PersonId person(String login) {
        try {
            return new PersonId(login);
        } catch (IllegalArgumentException noCode) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
