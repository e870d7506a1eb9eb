package cn.fadu.setup;

import cn.fadu.identity.DecideRights;
import cn.fadu.identity.DecideRights.Confirmed;
import cn.fadu.identity.Directory;
import cn.fadu.identity.RightChange;
import cn.fadu.identity.RightChanges;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the system administrator proposed about rights, for the security administrator to confirm or to decline. */
@Controller
@RequestMapping("/admin/rights")
class RightsController {

    private final RightChanges changes;
    private final DecideRights decide;
    private final Directory directory;
    private final Texts texts;

    RightsController(RightChanges changes, DecideRights decide, Directory directory, Texts texts) {
        this.changes = changes;
        this.decide = decide;
        this.directory = directory;
        this.texts = texts;
    }

    /** One proposal in words. */
    record Row(String id, String who, String what, String from, String by) {
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("rows", changes.open(actor.organ()).stream().map(c -> row(actor, c)).toList());
        return "setup/rightsPage";
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam(required = false) List<UUID> change, Actor actor, RedirectAttributes next) {
        Confirmed confirmed = decide.confirm(actor, change == null ? List.of() : change);
        String said = texts.text("setup.rights.confirmed", confirmed.done().size());
        if (!confirmed.refused().isEmpty()) {
            next.addFlashAttribute("problem", texts.text("setup.rights.refused", texts.list(confirmed.refused().stream()
                    .map(c -> directory.personName(c.person())).distinct().toList())));
        }
        next.addFlashAttribute("flash", said);
        return "redirect:/admin/rights";
    }

    @PostMapping("/decline")
    String decline(@RequestParam(required = false) List<UUID> change, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("flash", texts.text("setup.rights.declined", decide.decline(actor, change == null ? List.of() : change)));
        return "redirect:/admin/rights";
    }

    private Row row(Actor actor, RightChange change) {
        String by = directory.personName(change.proposedBy());
        if (change.kind() == RightChange.Kind.ADD_SUPERVISOR) {
            return new Row(change.id().toString(), directory.organName(change.supervisor()), texts.text("setup.rights.supervisor"), "", by);
        }
        String post = directory.unitName(actor.organ(), change.unit()) + " · " + directory.postName(change.post());
        boolean gives = change.kind() == RightChange.Kind.GIVE_POST;
        return new Row(change.id().toString(), directory.personName(change.person()) + " (" + change.person() + ")", post,
                texts.text(gives ? "setup.rights.from" : "setup.rights.until", change.day()), by);
    }
}
