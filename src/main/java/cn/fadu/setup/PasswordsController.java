package cn.fadu.setup;

import cn.fadu.identity.Directory;
import cn.fadu.identity.Passwords;
import cn.fadu.identity.Posts;
import cn.fadu.identity.StaffLists;
import cn.fadu.identity.StaffLists.PersonLine;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CodeId;
import cn.fadu.shared.PersonId;
import cn.fadu.web.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The security administrator's list of people: who has a password, and new ones to be handed out. */
@Controller
@RequestMapping("/admin/passwords")
class PasswordsController {

    private final StaffLists staff;
    private final Passwords passwords;
    private final Directory directory;
    private final Texts texts;

    PasswordsController(StaffLists staff, Passwords passwords, Directory directory, Texts texts) {
        this.staff = staff;
        this.passwords = passwords;
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * Somebody on the list.
     *
     * @param state    whether they have a password, in words
     * @param needs    whether they hold a post and have none
     * @param switches whether it is this page on which their account is enabled and disabled
     */
    record Row(String login, String name, List<String> posts, String state, boolean needs, boolean enabled, boolean switches, boolean self) {
    }

    /** {@code most} is how many can be handed out in one go. */
    record PasswordsPage(List<Row> rows, int most) {
    }

    @GetMapping
    String show(Actor actor, Model model) {
        List<Row> rows = staff.people(actor.organ()).stream().map(p -> row(actor, p))
                .sorted(Comparator.comparing((Row r) -> !r.needs())).toList();
        model.addAttribute("page", new PasswordsPage(rows, Passwords.MOST_AT_ONCE));
        return "setup/passwordsPage";
    }

    /** Shows the new passwords, this once. */
    @PostMapping
    String handOut(@RequestParam(required = false) List<String> person, Actor actor, Model model, RedirectAttributes next) {
        List<PersonId> people = person == null ? List.of()
                : person.stream().filter(p -> CodeId.FORM.matcher(p).matches()).distinct().map(PersonId::new).toList();
        if (people.isEmpty() || people.size() > Passwords.MOST_AT_ONCE) {
            next.addFlashAttribute("problem", people.isEmpty() ? texts.text("setup.passwords.nobody")
                    : texts.text("setup.passwords.most", Passwords.MOST_AT_ONCE));
            return "redirect:/admin/passwords";
        }
        model.addAttribute("page", SlipsPage.of(passwords.handOut(actor, people), "/admin/passwords", directory, actor.organ()));
        return "setup/slipsPage";
    }

    private Row row(Actor actor, PersonLine person) {
        boolean none = person.password() == StaffLists.PasswordState.NONE;
        List<String> posts = person.posts().stream().map(h -> directory.postName(h.post()) + " · "
                + directory.unitName(actor.organ(), h.unit())).toList();
        boolean administrator = person.posts().stream().anyMatch(h -> Posts.isAdministrator(h.post()));
        return new Row(person.person().value(), person.name(), posts, texts.text("setup.passwords." + person.password()),
                none && !posts.isEmpty() && person.enabled(), person.enabled(), administrator, person.person().equals(actor.person()));
    }
}
