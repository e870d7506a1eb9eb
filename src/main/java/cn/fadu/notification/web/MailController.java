package cn.fadu.notification.web;

import cn.fadu.identity.Access;
import cn.fadu.notification.mail.MailChoice;
import cn.fadu.notification.mail.MailDesk;
import cn.fadu.notification.mail.MailSettings;
import cn.fadu.notification.mail.MailSettings.Setting;
import cn.fadu.notification.mail.MailState;
import cn.fadu.notification.mail.Outbox;
import cn.fadu.notification.web.MailPage.Choice;
import cn.fadu.notification.web.MailPage.Sent;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where and how somebody wants warnings by mail, and what became of the latest mails. */
@Controller
class MailController {

    private static final int LATEST = 10;
    private static final Set<MailState> FAILED = Set.of(MailState.REFUSED, MailState.GIVEN_UP, MailState.NO_SERVER);
    private static final Set<MailState> OPEN = Set.of(MailState.WAITING, MailState.SENDING, MailState.UNCERTAIN);

    private final MailSettings settings;
    private final Outbox outbox;
    private final MailDesk desk;
    private final Texts texts;

    MailController(MailSettings settings, Outbox outbox, MailDesk desk, Texts texts) {
        this.settings = settings;
        this.outbox = outbox;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/warnings/mail")
    String show(Actor actor, Model model) {
        requireChanges(actor);
        Setting setting = settings.of(actor.organ(), actor.person())
                .orElse(new Setting("", MailChoice.NONE, texts.isEnglish() ? "en" : "zh"));
        model.addAttribute("page", page(actor, setting, null));
        return "notification/mailPage";
    }

    @PostMapping("/warnings/mail")
    String set(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "NONE") MailChoice choice,
               @RequestParam(defaultValue = "zh") String language, Actor actor, Model model, HttpServletResponse response,
               RedirectAttributes next) {
        requireChanges(actor);
        Setting setting = new Setting(address.strip(), choice, language.equals("en") ? "en" : "zh");
        boolean nowhere = setting.address().isEmpty() && choice == MailChoice.NONE;
        if (!nowhere && !MailSettings.isAddress(setting.address())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(actor, setting, texts.text("problem.mail.address")));
            return "notification/mailPage";
        }
        settings.set(actor.organ(), actor.person(), setting);
        next.addFlashAttribute("flash", texts.text("mail.kept"));
        return "redirect:/warnings/mail";
    }

    private MailPage page(Actor actor, Setting setting, String problem) {
        return new MailPage(desk.isOpen(), setting.address(), Stream.of(MailChoice.values()).map(c -> new Choice(c.name(),
                texts.text("mail.choice." + c), texts.text("mail.choice." + c + ".help"), c == setting.choice())).toList(),
                List.of(new Choice("zh", texts.text("mail.language.zh"), "", setting.language().equals("zh")),
                        new Choice("en", texts.text("mail.language.en"), "", setting.language().equals("en"))), problem,
                outbox.latest(actor.organ(), actor.person(), LATEST).stream().map(this::sent).toList());
    }

    private Sent sent(Outbox.Mail mail) {
        return new Sent(texts.text("mail.kind." + mail.kind()), texts.date(mail.day()),
                FAILED.contains(mail.state()) ? "red" : OPEN.contains(mail.state()) ? "amber" : "green",
                texts.text("mail.state." + mail.state()), texts.dateTime(mail.changedAt()));
    }

    private static void requireChanges(Actor actor) {
        if (!Access.readsMatters(actor) || !Access.changes(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
