package cn.fadu.identity;

import cn.fadu.identity.Passwords.Refused;
import cn.fadu.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody changes their own password. */
@Controller
@RequestMapping(PasswordController.PATH)
class PasswordController {

    static final String PATH = "/password";

    private final Passwords passwords;
    private final Directory directory;
    private final MessageSource messages;

    PasswordController(Passwords passwords, Directory directory, MessageSource messages) {
        this.passwords = passwords;
        this.directory = directory;
        this.messages = messages;
    }

    /**
     * What templates/identity/passwordPage.html shows.
     *
     * @param first    whether nothing else can be done before
     * @param shortest how many characters the password needs
     * @param field    which field the problem is about, or null
     */
    record PasswordPage(boolean first, int shortest, String field, String problem) {
    }

    @GetMapping
    String show(Actor actor, Model model) {
        return show(actor, model, null);
    }

    @PostMapping
    String change(@RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String chosen,
                  @RequestParam(defaultValue = "") String again, Actor actor, HttpServletRequest request,
                  HttpServletResponse response, Model model, RedirectAttributes next) {
        Optional<Refused> refused = passwords.change(actor, present, chosen, again, request.getSession().getId());
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, model, refused.get());
        }
        request.changeSessionId();
        next.addFlashAttribute("flash", text("password.changed"));
        return Access.readsMatters(actor) ? "redirect:/" : "redirect:/admin";
    }

    private String show(Actor actor, Model model, Refused refused) {
        int shortest = directory.isAdministrator(actor.person()) ? PasswordRules.SHORTEST_OF_ADMINISTRATORS : PasswordRules.SHORTEST;
        model.addAttribute("page", new PasswordPage(directory.mustChoosePassword(actor.person()), shortest,
                refused == null ? null : refused.field(), refused == null ? null : text("password.problem." + refused.problem())));
        return "identity/passwordPage";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
